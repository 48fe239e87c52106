package org.diptych.core.markdown.pandoc.ast.inline;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.function.Supplier;
import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** A link (or image) by reference; whether it is one shows when the whole text is read. */
public final class ReferenceLink extends PandocNode {
    private final boolean image;
    private final String key;
    private final boolean full;
    private final List<Node> before;
    private final Supplier<List<Node>> otherwise;

    /**
     * @param key the name the reference goes by, as typed, without brackets
     * @param otherwise reads the brackets as the plain text they are when nothing has that name
     */
    public ReferenceLink(boolean image, String key, boolean full, Supplier<List<Node>> otherwise) {
        this(image, key, full, List.of(), otherwise);
    }

    /** A link by its own text, before which {@code before} stands if it is one. */
    public ReferenceLink(String key, List<Node> before, Supplier<List<Node>> otherwise) {
        this(false, key, false, List.copyOf(before), otherwise);
    }

    private ReferenceLink(boolean image, String key, boolean full, List<Node> before, Supplier<List<Node>> otherwise) {
        this.image = image;
        this.key = key;
        this.full = full;
        this.before = before;
        this.otherwise = otherwise;
    }

    public boolean image() {
        return image;
    }

    public String key() {
        return key;
    }

    /** Whether the name stands in brackets of its own, behind those of the text. */
    public boolean full() {
        return full;
    }

    /** What stands before it if it is a link. */
    public List<Node> before() {
        return before;
    }

    public List<Node> otherwise() {
        return otherwise.get();
    }
}
