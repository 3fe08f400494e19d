package boussole.training;

import boussole.kernel.Text;
import java.util.List;

/**
 * A training that a result asks for.
 *
 * @param reasons the gap first; never empty
 */
public record Proposal(Training training, List<Text> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
