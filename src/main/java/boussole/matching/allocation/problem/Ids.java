package boussole.matching.allocation.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of one side, numbered as they are met: declared once, mentioned as often as one likes, in any order. */
final class Ids {

    private static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> declared = new ArrayList<>();
    private final List<String> mentionedOnly = new ArrayList<>();

    /** Whether it is new. */
    boolean declare(String id) {
        if (numbers.getOrDefault(id, UNKNOWN) >= 0) {
            return false;
        }
        numbers.put(id, declared.size());
        declared.add(id);
        return true;
    }

    /** Its number; below nought while nobody has declared it. */
    int mention(String id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        mentionedOnly.add(id);
        int number = -1 - mentionedOnly.size();
        numbers.put(id, number);
        return number;
    }

    /** The number of what was once mentioned; below nought where nobody ever declared it. */
    int settled(int number) {
        return number >= 0 ? number : numbers.getOrDefault(mentionedOnly.get(-2 - number), UNKNOWN);
    }

    String id(int number) {
        return number >= 0 ? declared.get(number) : mentionedOnly.get(-2 - number);
    }

    List<String> known() {
        return declared;
    }

    int size() {
        return declared.size();
    }

    String[] all() {
        return declared.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return Arrays.toString(all());
    }
}
