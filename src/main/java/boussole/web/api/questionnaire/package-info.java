/** The questionnaires in force, as the API tells them. */
@NullMarked
package boussole.web.api.questionnaire;

import org.jspecify.annotations.NullMarked;
