package boussole.directory.profile;

/** A company or a body to which experts and partners belong. */
public record Organisation(String id, String name) {}
