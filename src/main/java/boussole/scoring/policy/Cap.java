package boussole.scoring.policy;

import boussole.kernel.Text;
import boussole.questionnaire.Condition;

/** A finding that, while it holds, keeps a company at a level or below. */
public record Cap(String id, int level, Condition condition, Text text) {}
