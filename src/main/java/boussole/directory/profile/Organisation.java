package boussole.directory.profile;

/** Who stands behind an expert or a partner. */
public record Organisation(String id, String name) {}
