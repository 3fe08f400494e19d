package boussole.directory.profile;

import boussole.kernel.Text;

/** Something wrong in one column of a profile. */
public record Flaw(Column column, Text message) {}
