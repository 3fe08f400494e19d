package boussole.questionnaire.answering;

import boussole.kernel.Rational;
import boussole.questionnaire.AnswerForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** A number as JSON gave it. */
final class RawNumber {

    private static final int LONGEST = 40;

    private RawNumber() {}

    /** Empty where it is no number; a number in quotes is none. */
    static Optional<BigDecimal> of(Object raw) {
        return switch (raw) {
            case Integer whole -> Optional.of(BigDecimal.valueOf(whole));
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case BigInteger whole -> Optional.of(new BigDecimal(whole));
            case BigDecimal decimal -> Optional.of(decimal);
            case Double real when Double.isFinite(real) -> Optional.of(BigDecimal.valueOf(real));
            case null, default -> Optional.empty();
        };
    }

    /** Its exact value; empty where it lies outside the bounds, or is written with so many digits that it must. */
    static Optional<Rational> within(BigDecimal number, AnswerForm.Amount amount) {
        if (number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST) {
            return Optional.empty();
        }
        Rational value = Rational.of(number);
        return value.atLeast(amount.from()) && amount.to().atLeast(value) ? Optional.of(value) : Optional.empty();
    }
}
