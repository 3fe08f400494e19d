package boussole.scoring.policy;

import boussole.kernel.Text;
import boussole.questionnaire.Condition;

/** What must hold before a level can be reached, however high the score. */
public record Gate(String id, int level, Condition condition, Text text) {}
