package boussole.web.api.description;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document at {@code /v3/api-docs} says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Boussole",
                        version = "1",
                        description = "Self-assessment of AI maturity: answers in, an explained level out. JSON in"
                                + " camelCase, times in ISO 8601 UTC. Whatever is refused is told as problem details"
                                + " (RFC 9457) with errors[]{pointer, code, message}, in French or English by"
                                + " Accept-Language. Every write is safe to repeat."))
@SecurityScheme(
        name = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token that the start of an assessment gave.")
@SecurityScheme(
        name = "staff",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The key of the hub's team.")
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /** What every type says of itself. */
    @Bean
    OpenApiCustomizer shapes() {
        return api -> Shapes.tell(api.getComponents().getSchemas());
    }

    /** Every call may end in a problem. */
    @Bean
    OpenApiCustomizer problems() {
        Schema<?> error = new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON pointer (RFC 6901)"))
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        Schema<?> problem = new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
        ApiResponse refused = new ApiResponse()
                .description("A problem (RFC 9457)")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(call -> call.getResponses().addApiResponse("default", refused));
    }
}
