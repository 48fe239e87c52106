package org.diptych.core.cite;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.post.HexoTag;
import org.diptych.core.post.Post;
import org.diptych.core.post.ReferenceEntry;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.core.text.TextRange;

/** Reads the bibliography of one post; used once. */
final class BibliographyReader {
    private static final CitationSyntax SYNTAX = CitationSyntax.USUAL;

    private final Post post;
    private final String text;
    private final List<Reference> references = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    BibliographyReader(Post post) {
        this.post = post;
        this.text = post.text();
    }

    Bibliography read() {
        int listStart = -1;
        for (HexoTag tag : post.layer().tags()) {
            if (SYNTAX.isCitation(tag.name())) {
                readCitation(tag);
            } else if (SYNTAX.isList(tag.name())) {
                listStart = tag.range().end();
            } else if (SYNTAX.isListEnd(tag.name())) {
                readList(listStart, tag.range().start());
                listStart = -1;
            }
        }
        if (listStart >= 0) {
            // No end tag: Hexo stops here, but the author is still writing the list.
            int segment = post.segmentAt(listStart - 1);
            readList(listStart, post.contentRange(segment).end());
        }
        return new Bibliography(references, citations);
    }

    private void readList(int start, int end) {
        if (start < 0 || end < start) {
            return;
        }
        for (ReferenceEntry entry : ReferenceEntry.in(text.substring(start, end))) {
            references.add(new Reference(
                    entry.number(),
                    entry.key(),
                    entry.text().strip(),
                    entry.range().shift(start),
                    entry.keyRange().shift(start)));
        }
    }

    private void readCitation(HexoTag tag) {
        int segment = post.segmentAt(tag.range().start());
        int end = tag.range().end() - 2;
        int at = text.indexOf(tag.name(), tag.range().start()) + tag.name().length();
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < end && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            TextRange key = unquoted(new TextRange(start, at));
            boolean dash = at == end && key.in(text).equals("-");
            if (!dash) {
                citations.add(new Citation(key.in(text), segment, key, tag.range()));
            }
        }
    }

    private TextRange unquoted(TextRange word) {
        char first = text.charAt(word.start());
        boolean quoted = word.length() > 1 && (first == '"' || first == '\'') && text.charAt(word.end() - 1) == first;
        return quoted ? new TextRange(word.start() + 1, word.end() - 1) : word;
    }
}
