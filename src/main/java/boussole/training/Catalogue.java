package boussole.training;

import java.util.List;

/**
 * The trainings that are known, expired ones among them.
 *
 * @param questionnaire whose dimensions and questions they name
 */
public record Catalogue(String questionnaire, List<Training> trainings) {

    public Catalogue {
        trainings = List.copyOf(trainings);
    }
}
