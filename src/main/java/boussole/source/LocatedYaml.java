package boussole.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a plain subset of YAML 1.2 with the place of everything: one document, no anchors, aliases, tags, merge keys or
 * tabs, no key twice; of bounded size and depth, so that no file can exhaust the reader.
 */
public final class LocatedYaml {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 40;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(LARGEST).build();

    private final String file;
    private final List<Fault> faults;
    private final Iterator<Event> events;

    private LocatedYaml(String file, List<Fault> faults, Iterator<Event> events) {
        this.file = file;
        this.faults = faults;
        this.events = events;
    }

    /** The file's tree; what is wrong is added to the faults. Empty where there is no tree to look at. */
    public static Optional<Node> read(Source source, List<Fault> faults) {
        if (source.text().length() > LARGEST) {
            faults.add(Place.of(source.path())
                    .fault("le fichier dépasse {0} caractères", "the file is longer than {0} characters", LARGEST));
            return Optional.empty();
        }
        Optional<Fault> tab = tab(source);
        if (tab.isPresent()) {
            faults.add(tab.get());
            return Optional.empty();
        }
        try {
            Iterator<Event> events =
                    new Parse(SETTINGS).parseString(source.text()).iterator();
            return new LocatedYaml(source.path(), faults, events).document();
        } catch (YamlEngineException unreadable) {
            faults.add(YamlTrouble.fault(source, unreadable));
            return Optional.empty();
        } catch (Refused refused) {
            faults.add(refused.fault);
            return Optional.empty();
        }
    }

    private static Optional<Fault> tab(Source source) {
        int tab = source.text().indexOf('\t');
        return tab < 0
                ? Optional.empty()
                : Optional.of(YamlTrouble.placeOf(source, tab)
                        .fault("tabulation : employez des espaces", "tab character: use spaces instead"));
    }

    private Optional<Node> document() {
        events.next(); // the stream's start
        Event start = events.next();
        if (start.getEventId() != Event.ID.DocumentStart) {
            faults.add(Place.of(file).fault("le fichier est vide", "the file is empty"));
            return Optional.empty();
        }
        Node root = node(events.next(), 0);
        events.next(); // the document's end
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            faults.add(place(after).fault("un seul document par fichier", "one document per file only"));
        }
        return Optional.of(root);
    }

    private Node node(Event event, int depth) {
        Place place = place(event);
        if (depth > DEEPEST) {
            throw new Refused(
                    place.fault("plus de {0} niveaux d’imbrication", "nested more than {0} levels deep", DEEPEST));
        }
        refuseSpecials(event, place);
        return switch (event) {
            case ScalarEvent scalar -> new Node.Scalar(place, scalar.getValue(), !scalar.isPlain());
            case SequenceStartEvent sequence -> listing(place, depth);
            case MappingStartEvent mapping -> mapping(place, depth);
            default -> throw new Refused(place.fault("contenu inattendu", "unexpected content"));
        };
    }

    private void refuseSpecials(Event event, Place place) {
        if (event.getEventId() == Event.ID.Alias
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refused(place.fault(
                    "les ancres et les alias (& et *) ne sont pas admis : répétez le contenu",
                    "anchors and aliases (& and *) are not allowed: repeat the content"));
        }
        boolean tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case SequenceStartEvent sequence -> sequence.getTag().isPresent();
            case MappingStartEvent mapping -> mapping.getTag().isPresent();
            default -> false;
        };
        if (tagged) {
            throw new Refused(
                    place.fault("les étiquettes de type (!) ne sont pas admises", "tags (!) are not allowed"));
        }
    }

    private Node listing(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new Node.Listing(place, items);
    }

    private Node mapping(Place place, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Place keyPlace = place(event);
            if (!(node(event, depth + 1) instanceof Node.Scalar key)
                    || key.written().equals("<<")) {
                throw new Refused(keyPlace.fault("une clé est un mot simple", "a key is a plain word"));
            }
            Node value = node(events.next(), depth + 1);
            Node.Entry before = entries.putIfAbsent(key.written(), new Node.Entry(keyPlace, value));
            if (before != null) {
                faults.add(keyPlace.fault(
                        "« {0} » figure déjà ligne {1}",
                        "\"{0}\" is already given in line {1}",
                        key.written(),
                        before.place().line()));
            }
            event = events.next();
        }
        return new Node.Mapping(place, entries);
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(Place.of(file));
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Something that ends the reading. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Fault fault;

        private Refused(Fault fault) {
            super(fault.message().en(), null, false, false);
            this.fault = fault;
        }
    }
}
