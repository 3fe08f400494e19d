package boussole.matching.telling;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.source.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days in words: {@code 1er mars 2027}, {@code 1 March 2027}. */
final class Days {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Language.FR.locale());
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Language.EN.locale());

    private Days() {}

    static Text told(LocalDate day) {
        String french = FRENCH.format(day);
        return new Text(day.getDayOfMonth() == 1 ? "1er" + french.substring(1) : french, ENGLISH.format(day));
    }

    static Text between(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty()) {
            return until.map(day -> Wording.of("jusqu’au {0}", "until {0}", told(day)))
                    .orElse(new Text("à tout moment", "at any time"));
        }
        return until.map(day -> Wording.of("du {0} au {1}", "from {0} to {1}", told(from.get()), told(day)))
                .orElseGet(() -> Wording.of("à partir du {0}", "from {0}", told(from.get())));
    }
}
