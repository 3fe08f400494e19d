package boussole.matching.pairing;

/**
 * An eligible pair, looked at for what would make it fit better with a small change. Gains are whole thousandths of
 * strength, nought where there is none.
 */
public record Prospect(EligiblePair pair) {

    public int place() {
        return pair.place();
    }

    public Demand need() {
        return pair.need();
    }

    public Supply offer() {
        return pair.offer();
    }

    /** What one level more would add. */
    public int levelGain() {
        return need().profile().levelSaid()
                ? offer().audience().middling(need().profile().level() + 1) - pair.level()
                : 0;
    }

    /** What data one step readier would add. */
    public int dataGain() {
        boolean just = need().project().dataSaid()
                && offer().skills().dataSaid()
                && need().project().data() == offer().skills().data().from();
        return just && !need().project().readiest()
                ? offer().strengths().dataBeyond() - offer().strengths().dataJust()
                : 0;
    }

    /** What asking for a kind of help that the offer gives would add. */
    public int helpGain() {
        if (offer().skills().helps().empty() || pair.help() > 0) {
            return 0;
        }
        return offer().strengths().help(need().project().helps().size());
    }

    /** What a date, once told, could add. */
    public int dateGain() {
        return pair.date();
    }
}
