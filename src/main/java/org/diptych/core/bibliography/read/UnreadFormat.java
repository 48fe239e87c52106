package org.diptych.core.bibliography.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Forms of bibliographies that are known by sight and not read: their programs can export one that is. */
enum UnreadFormat {
    NOTE_EXPRESS("NoteExpress", "(?s)\\{Reference Type\\}\\s*:.*"),
    CNKI("CNKI E-Study", "(?s)(?:SrcDatabase-来源库|Title-题名|Author-作者):.*"),
    REFWORKS("RefWorks", "(?s)(?:.*\\n)?RT [A-Z][^\\n]*\\n(?:[A-Z][A-Z0-9] .*)"),
    MEDLINE("PubMed (MEDLINE)", "(?s)PMID\\s*- \\d.*"),
    WEB_OF_SCIENCE("Web of Science", "(?s)(?:FN [^\\n]+\\r?\\n(?:VR [^\\n]+\\r?\\n)?)?PT [A-Z]\\r?\\n.*"),
    ENDNOTE_XML("EndNote XML", "(?s)(?:<\\?xml[^>]*>\\s*)?<xml>\\s*<records>.*"),
    WORD("Word", "(?s)(?:<\\?xml[^>]*>\\s*)?<b:Sources.*"),
    MODS("MODS", "(?s)(?:<\\?xml[^>]*>\\s*)?<(?:mods:)?mods.*"),
    CSL_YAML("CSL YAML", "(?s)(?:---\\s*\\n)?(?:references:\\s*\\n)?\\s*-\\s+[a-z-]+:\\s.*"),
    RDF("Zotero RDF", "(?s)(?:<\\?xml[^>]*>\\s*)?<rdf:RDF.*"),
    GB_T_7714("GB/T 7714", "(?s)\\[\\d+\\][^\\n]+\\[[A-Z]{1,2}(?:/OL)?\\].*");

    private final String named;
    private final Pattern look;

    UnreadFormat(String named, String look) {
        this.named = named;
        this.look = Pattern.compile(look);
    }

    /** As its users call it. */
    String named() {
        return named;
    }

    /** The form that {@code text} has, if it is one of these. */
    static Optional<UnreadFormat> of(String text) {
        String start = text.replace("\uFEFF", "").stripLeading();
        String head = start.substring(0, Math.min(4000, start.length()));
        return Stream.of(values())
                .filter(format -> format.look.matcher(head).matches())
                .findFirst();
    }
}
