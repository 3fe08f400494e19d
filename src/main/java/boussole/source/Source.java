package boussole.source;

/** A file's path, as people should read it in messages, and its text. */
public record Source(String path, String text) {}
