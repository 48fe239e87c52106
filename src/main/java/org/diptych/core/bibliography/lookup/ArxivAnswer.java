package org.diptych.core.bibliography.lookup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.diptych.core.bibliography.Arxiv;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkBuilder;
import org.diptych.core.bibliography.WorkDate;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the arXiv API answers: an Atom feed of one entry. Stateless. */
final class ArxivAnswer {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private ArxivAnswer() {}

    static Work read(String id, String xml) throws LookupProblem {
        try {
            NodeList entries =
                    parser().parse(new InputSource(new StringReader(xml))).getElementsByTagNameNS(ATOM, "entry");
            Element entry = entries.getLength() == 0 ? null : (Element) entries.item(0);
            if (entry == null
                    || text(entry, "id").contains("/api/errors")
                    || text(entry, "title").isEmpty()) {
                throw new LookupProblem(LookupProblem.Kind.NOT_FOUND, id, null);
            }
            return work(id, entry);
        } catch (SAXException | IOException noFeed) {
            throw new LookupProblem(LookupProblem.Kind.NOT_UNDERSTOOD, id, noFeed);
        }
    }

    private static Work work(String id, Element entry) {
        WorkBuilder work = new WorkBuilder("", 1, "article")
                .field("title", text(entry, "title"))
                .field("archive_location", "arXiv:" + id)
                .people("author", authors(entry));
        String published = text(entry, "published");
        if (published.length() >= 10) {
            work.date("issued", WorkDate.read(published.substring(0, 10)));
        }
        return Arxiv.normal(work.build());
    }

    private static List<PersonName> authors(Element entry) {
        List<PersonName> names = new ArrayList<>();
        NodeList authors = entry.getElementsByTagNameNS(ATOM, "author");
        for (int i = 0; i < authors.getLength(); i++) {
            names.add(PersonName.inOrder(text((Element) authors.item(i), "name")));
        }
        return names;
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(ATOM, name);
        return found.getLength() == 0
                ? ""
                : found.item(0).getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** A feed defines no entities of its own: one that tries is refused, as is whatever lies outside it. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("Java's own XML parser lacks what it promises", missing);
        }
    }
}
