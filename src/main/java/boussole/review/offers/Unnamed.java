package boussole.review.offers;

import boussole.matching.allocation.Move;
import boussole.matching.allocation.WhyNot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An answer for somebody who may not know who the others are: each is another company, by a number. */
final class Unnamed {

    private Unnamed() {}

    static WhyNot but(String company, WhyNot why) {
        if (!(why instanceof WhyNot.Price price)) {
            return why;
        }
        Map<String, String> names = new HashMap<>(Map.of(company, company));
        List<Move> chain = price.chain().stream()
                .map(move -> new Move(
                        names.computeIfAbsent(move.company(), other -> "other-" + names.size()),
                        move.gains(),
                        move.loses()))
                .toList();
        return new WhyNot.Price(price.cost(), price.needed(), price.missing(), chain);
    }
}
