package boussole.journey;

import boussole.kernel.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;
import java.util.stream.Stream;

/** How someone comes: with which device, in which theme and language, with or without scripts. */
public record Manner(Device device, ColorScheme theme, Language language, boolean scripts) {

    public static final Manner PHONE = new Manner(Device.PHONE, ColorScheme.LIGHT, Language.FR, true);
    public static final Manner TABLET = new Manner(Device.TABLET, ColorScheme.LIGHT, Language.FR, true);
    public static final Manner DESK = new Manner(Device.DESK, ColorScheme.LIGHT, Language.FR, true);

    /** The narrowest and the widest device in both themes and both languages; the one between in one of each. */
    public static Stream<Manner> all() {
        return Stream.concat(
                Stream.of(Device.PHONE, Device.DESK)
                        .flatMap(device -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .flatMap(theme -> Stream.of(Language.values())
                                        .map(language -> new Manner(device, theme, language, true)))),
                Stream.of(TABLET, TABLET.dark().in(Language.EN)));
    }

    public Manner dark() {
        return new Manner(device, ColorScheme.DARK, language, scripts);
    }

    public Manner in(Language spoken) {
        return new Manner(device, theme, spoken, scripts);
    }

    public Manner withoutScripts() {
        return new Manner(device, theme, language, false);
    }

    Browser.NewContextOptions context() {
        return device.context()
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setLocale(language.tag());
    }

    /** As in a picture's name: {@code 390-light-fr}. */
    String written() {
        return device.width() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
    }
}
