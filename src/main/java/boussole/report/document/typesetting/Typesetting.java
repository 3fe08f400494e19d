package boussole.report.document.typesetting;

import boussole.kernel.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a document's markup, with every text in it as the language's printers set it. */
public final class Typesetting {

    private static final Set<String> AS_IT_IS = Set.of("style", "code");
    private static final String UNPRINTABLE = "[^\\t\\n\\r\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]";

    private final Language language;

    public Typesetting(Language language) {
        this.language = language;
    }

    public Document read(String markup) {
        try {
            Document document = parsed(markup.replaceAll(UNPRINTABLE, "\ufffd"));
            set(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("a report's template is no XML", broken);
        }
    }

    private static Document parsed(String markup) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    }

    private void set(Node node) {
        switch (node) {
            case Text text -> text.setData(Typography.set(text.getData(), language));
            case Element element
            when !AS_IT_IS.contains(element.getTagName()) -> {
                set(element, "alt");
                set(element, "name");
                set(element, "content");
                for (int place = 0; place < element.getChildNodes().getLength(); place++) {
                    set(element.getChildNodes().item(place));
                }
            }
            default -> {}
        }
    }

    private void set(Element element, String attribute) {
        Attr found = element.getAttributeNode(attribute);
        if (found != null) {
            found.setValue(Typography.set(found.getValue(), language));
        }
    }
}
