package org.diptych.core.bibliography.bibtex;

import java.util.Locale;
import java.util.Map;

/** Which type of the Citation Style Language an entry has. Stateless. */
final class BibtexTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("periodical", "periodical"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("booklet", "book"),
            Map.entry("manual", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("inbook", "chapter"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("software", "software"),
            Map.entry("dataset", "dataset"),
            Map.entry("patent", "patent"),
            Map.entry("video", "motion_picture"),
            Map.entry("movie", "motion_picture"),
            Map.entry("audio", "song"),
            Map.entry("standard", "standard"));

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("phdthesis", "Doctoral dissertation"),
            Map.entry("mathesis", "Master’s thesis"),
            Map.entry("mastersthesis", "Master’s thesis"),
            Map.entry("bathesis", "Bachelor’s thesis"),
            Map.entry("candthesis", "Candidate thesis"),
            Map.entry("techreport", "Technical report"),
            Map.entry("techrep", "Technical report"),
            Map.entry("resreport", "Research report"),
            Map.entry("software", "Computer software"),
            Map.entry("datacd", "Data CD"),
            Map.entry("audiocd", "Audio CD"));

    private BibtexTypes() {}

    static String type(BibtexEntry entry) {
        String type = TYPES.getOrDefault(entry.type(), "document");
        String sub = entry.text("entrysubtype").toLowerCase(Locale.ROOT);
        if (type.equals("article-journal") && (sub.equals("magazine") || sub.equals("newspaper"))) {
            return "article-" + sub;
        }
        boolean onWeb = type.equals("document") && !entry.tex("url").isEmpty()
                || entry.tex("howpublished").contains("\\url");
        return type.equals("document") && onWeb ? "webpage" : type;
    }

    /** What kind of thesis or report it is; empty where it is neither, or does not say. */
    static String kind(BibtexEntry entry) {
        String named = entry.text("type");
        if (!named.isEmpty()) {
            return KINDS.getOrDefault(named.toLowerCase(Locale.ROOT), named);
        }
        boolean thesisOrReport = entry.type().endsWith("thesis") || entry.type().equals("techreport");
        return thesisOrReport ? KINDS.getOrDefault(entry.type(), "") : "";
    }
}
