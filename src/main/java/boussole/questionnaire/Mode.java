package boussole.questionnaire;

import boussole.kernel.Text;
import java.util.OptionalInt;

/**
 * A way to run a questionnaire, such as express or full.
 *
 * @param minutes how long it takes, about
 * @param highestLevel the level that a run in this mode never goes above; empty where it may reach any
 */
public record Mode(String id, Text name, int minutes, OptionalInt highestLevel) {}
