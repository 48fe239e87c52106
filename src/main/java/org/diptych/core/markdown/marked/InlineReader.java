package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.text.WorkMeter;

/**
 * Reads what one paragraph, heading or cell holds as marked's tokenizer does: from left to right, at each place the first
 * that fits of an escape, a tag, a link, a reference, emphasis, code, a line break, a deletion, an address, and text.
 */
final class InlineReader {
    private static final Pattern AUTOLINK = Pattern.compile("<[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\x00-\\x1f<>"
            + Signs.BLANK.substring(1, Signs.BLANK.length() - 1) + "]*>");
    private static final Pattern MAIL_LINK = Pattern.compile("<[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)++>");

    private final Passage passage;
    private final Syntax syntax;
    private final OpenTags tags;
    private final WorkMeter meter;
    private final LinkFinder links;
    private final AddressFinder addresses;
    private final EmphasisFinder emphasis;

    InlineReader(Passage passage, LinkFinder links, Syntax syntax, OpenTags tags, WorkMeter meter) {
        this.passage = passage;
        this.links = links;
        this.syntax = syntax;
        this.tags = tags;
        this.meter = meter;
        this.addresses = new AddressFinder(passage, syntax.gfm(), syntax.keepsLines());
        this.emphasis = new EmphasisFinder(syntax);
    }

    /** Gives {@code parent} the nodes of {@code from..to}. */
    void read(int from, int to, Node parent) {
        meter.enter();
        EmphasisMask mask = null;
        char previous = 0;
        for (int at = from; at < to; ) {
            char c = passage.at(at);
            int end = sign(c, at, to, parent);
            if (end == at && (c == '*' || c == '_')) {
                mask = mask == null ? new EmphasisMask(passage, from, to, links) : mask;
                end = emphasis(at, to, previous, mask, parent);
            }
            if (end == at) {
                end = address(at, to, parent);
            }
            if (end > at) {
                previous = 0;
            } else {
                end = addresses.endOfText(at, to);
                text(at, end, to, parent);
                char last = passage.at(end - 1);
                previous = last == '_' ? previous : last;
            }
            at = end;
        }
        meter.leave();
    }

    /** Reads what begins with the sign {@code c} at {@code at}; where it ends, {@code at} if nothing does. */
    private int sign(char c, int at, int to, Node parent) {
        return switch (c) {
            case '\\' -> escape(at, to, parent);
            case '<' -> tag(at, to, parent);
            case '!', '[' -> link(at, to, parent);
            case '`' -> code(at, to, parent);
            case ' ', '\n' -> lineBreak(at, to, parent);
            case '~' -> syntax.gfm() ? deletion(at, to, parent) : at;
            default -> at;
        };
    }

    private int escape(int at, int to, Node parent) {
        char next = passage.at(at + 1, to);
        if (next != 0 && Signs.ESCAPABLE.indexOf(next) >= 0) {
            parent.appendChild(new Piece(passage.placed(at, at + 2), Piece.Manner.ESCAPE));
            return at + 2;
        }
        return next == '\n' && passage.skipBlanks(at + 2, to) < to ? hardBreak(at, at + 2, parent) : at;
    }

    private int hardBreak(int at, int end, Node parent) {
        parent.appendChild(new HardLineBreak(passage.placed(at, end)));
        return end;
    }

    private int lineBreak(int at, int to, Node parent) {
        int end = passage.at(at) == ' ' ? passage.endOfRun(at, to) : at;
        boolean breaks = passage.at(end, to) == '\n' && (syntax.keepsLines() || end - at >= 2);
        return breaks && passage.skipBlanks(end + 1, to) < to ? hardBreak(at, end + 1, parent) : at;
    }

    private int tag(int at, int to, Node parent) {
        int end = tags.endOf(at, to, passage);
        if (end > at) {
            parent.appendChild(new HtmlInline(passage.placed(at, end)));
            return end;
        }
        end = passage.endOf(AUTOLINK, at, to);
        if (end < 0) {
            end = passage.endOf(MAIL_LINK, at, to);
            return end < 0 ? at : shown("mailto:", at, at + 1, end - 1, end, parent);
        }
        return shown("", at, at + 1, end - 1, end, parent);
    }

    /** Appends a link at {@code at..end} that shows its own address, which is at {@code from..to}. */
    private int shown(String scheme, int at, int from, int to, int end, Node parent) {
        Anchor anchor = new Anchor(passage.placed(at, end), new Anchor.Target(scheme + passage.string(from, to), ""));
        anchor.appendChild(new Piece(passage.placed(from, to), Piece.Manner.AS_TYPED));
        parent.appendChild(anchor);
        return end;
    }

    private int address(int at, int to, Node parent) {
        if (!syntax.linksAddresses() || tags.isInLink()) {
            return at;
        }
        int end = addresses.endOfAddress(at, to);
        if (end > at) {
            return shown(passage.has("www.", at, to) ? "http://" : "", at, at, end, end, parent);
        }
        end = addresses.endOfMail(at, to);
        return end > at ? shown("mailto:", at, at, end, end, parent) : at;
    }

    private int link(int at, int to, Node parent) {
        LinkFinder.Found found = links.link(at, to);
        if (found == null) {
            found = links.reference(at, to);
        }
        if (found == null) {
            return at;
        }
        if (found.target() == null) {
            parent.appendChild(new Piece(passage.placed(at, at + 1), Piece.Manner.AS_TYPED));
            return at + 1;
        }
        BasedSequence chars = passage.placed(at, found.end());
        if (passage.at(at) == '!') {
            String description = passage.string(found.textStart(), found.textEnd());
            parent.appendChild(new Picture(
                    chars, found.target(), description.replace("\\[", "[").replace("\\]", "]")));
        } else {
            Anchor anchor = new Anchor(chars, found.target());
            parent.appendChild(anchor);
            tags.openLink();
            read(found.textStart(), found.textEnd(), anchor);
            tags.closeLink();
        }
        return found.end();
    }

    private int emphasis(int at, int to, char previous, EmphasisMask mask, Node parent) {
        EmphasisFinder.Emphasis found = emphasis.at(at, to, previous, passage, mask);
        return found == null
                ? at
                : styled(
                        found.marks() == 1 ? new Emphasis() : new StrongEmphasis(),
                        at,
                        found.marks(),
                        found.end(),
                        parent);
    }

    private int styled(DelimitedNodeImpl node, int at, int marks, int end, Node parent) {
        node.setOpeningMarker(passage.placed(at, at + marks));
        node.setText(passage.placed(at + marks, end - marks));
        node.setClosingMarker(passage.placed(end - marks, end));
        node.setChars(passage.placed(at, end));
        parent.appendChild(node);
        read(at + marks, end - marks, node);
        return end;
    }

    private int code(int at, int to, Node parent) {
        int start = passage.endOfRun(at, to);
        int marks = start - at;
        for (int i = passage.find('`', start, to); i >= 0; i = passage.find('`', i, to)) {
            int end = passage.endOfRun(i, to);
            if (end - i == marks) {
                parent.appendChild(
                        new Code(passage.placed(at, start), passage.placed(start, i), passage.placed(i, end)));
                return end;
            }
            i = end;
        }
        return at;
    }

    private int deletion(int at, int to, Node parent) {
        int start = passage.endOfRun(at, to);
        int marks = start - at;
        if (marks > 2 || start == to || Signs.isBlank(passage.at(start))) {
            return at;
        }
        for (int i = start; i < to; ) {
            char c = passage.at(i);
            if (c == '\\' && (i + 1 >= to || passage.at(i + 1) == '\n')) {
                return at;
            }
            i += c == '\\' ? 2 : 1;
            boolean mayEnd = c == '\\' || c != '~' && !Signs.isBlank(c);
            if (mayEnd && passage.at(i, to) == '~' && closes(i, marks, to)) {
                return styled(new Deleted(), at, marks, i + marks, parent);
            }
        }
        return at;
    }

    private boolean closes(int at, int marks, int to) {
        return at + marks <= to && passage.endOfRun(at, to) == at + marks;
    }

    private void text(int from, int end, int to, Node parent) {
        boolean asTyped = tags.isInRaw()
                || syntax.gfm() && (addresses.endOfAddress(from, to) > from || addresses.endOfMail(from, to) > from);
        Piece.Manner manner = asTyped ? Piece.Manner.AS_TYPED : Piece.Manner.WORDS;
        int start = from;
        for (int i = passage.find('\n', from, end); i >= 0; i = passage.find('\n', start, end)) {
            if (i > start) {
                parent.appendChild(new Piece(passage.placed(start, i), manner));
            }
            parent.appendChild(new SoftLineBreak(passage.placed(i, i + 1)));
            start = i + 1;
        }
        if (start < end) {
            parent.appendChild(new Piece(passage.placed(start, end), manner));
        }
    }
}
