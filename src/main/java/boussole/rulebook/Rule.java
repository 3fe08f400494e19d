package boussole.rulebook;

import boussole.kernel.Text;

/**
 * A rule as people know it.
 *
 * @param name its name in the file: an English sentence, unique in its rulebook
 * @param sentence the same sentence in both languages
 * @param line the line of the file where it starts, from 1
 */
public record Rule(String name, Text sentence, String file, int line) {}
