package boussole.matching.allocation.json;

import boussole.source.Place;

/** Where each of many things stood in a file, line and column in one number each. */
final class Spots {

    private static final int HALF = 32;

    private final Numbers spots = new Numbers();

    void add(int line, int column) {
        spots.add((long) line << HALF | column);
    }

    Place at(int ordinal, String file) {
        return ordinal < spots.size()
                ? new Place(file, (int) (spots.at(ordinal) >>> HALF), (int) spots.at(ordinal))
                : Place.of(file);
    }
}
