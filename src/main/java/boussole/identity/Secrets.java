package boussole.identity;

import reactor.core.publisher.Mono;

/** The secret that every instance of this service shares. */
@FunctionalInterface
public interface Secrets {

    /** Always the same one; drawn when it is first asked for. */
    Mono<ServerSecret> ours();
}
