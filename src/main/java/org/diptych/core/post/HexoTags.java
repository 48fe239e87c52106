package org.diptych.core.post;

import java.util.List;

/** Finds Hexo's tags in a text, where Hexo itself would see them. Stateless. */
public final class HexoTags {
    private HexoTags() {}

    /** The tags of {@code text} in its order: not those in fenced code, {@code {% raw %}} or {@code <code>}. */
    public static List<HexoTag> in(String text) {
        return HexoLayer.of(text).tags();
    }
}
