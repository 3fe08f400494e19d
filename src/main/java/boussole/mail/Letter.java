package boussole.mail;

import boussole.kernel.Language;

/** A letter to one person in one language, as plain text and as HTML that say the same. */
public record Letter(MailAddress to, Language language, String subject, String text, String html) {

    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }
}
