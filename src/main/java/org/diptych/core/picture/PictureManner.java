package org.diptych.core.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/** How an author writes a picture into a post. */
public enum PictureManner {
    /** {@code ![alt](address)}. */
    MARKDOWN,
    /** {@code <img src="address" alt="alt" width="400">}. */
    HTML,
    /** <code>{% asset_img name %}</code>, for what lies in the post's own folder. */
    ASSET_IMG;

    /** What Markdown would read in an image's text. Dialects differ in what a backslash is there. */
    private static final Pattern MARKS = Pattern.compile("[\\\\<`]|&#?\\w+;|([*_~^$]).*\\1");

    private static final Pattern SOURCE = Pattern.compile("<img\\b[^>]*?\\bsrc\\s*=\\s*[\"']([^\"']*)[\"']");

    /** The manners of a post's pictures and their addresses, in its order. */
    public record Used(List<PictureManner> manners, List<String> addresses) {

        /** The manner that the post has most often, the latest of those; Markdown where it has no picture. */
        public PictureManner usual() {
            Map<PictureManner, Integer> times = new EnumMap<>(PictureManner.class);
            manners.forEach(manner -> times.merge(manner, 1, Integer::sum));
            PictureManner usual = MARKDOWN;
            int most = 0;
            for (PictureManner manner : manners) {
                int count = times.getOrDefault(manner, 0);
                if (count >= most) {
                    most = count;
                    usual = manner;
                }
            }
            return usual;
        }
    }

    /** What pictures {@code published} shows, and how they are written. */
    public static Used of(PublishedPost published) {
        Used used = new Used(new ArrayList<>(), new ArrayList<>());
        for (PublishedSection section : published.sections()) {
            for (Block block : section.blocks()) {
                block.nodes().forEach(node -> node.walk(inner -> look(inner, used)));
            }
        }
        return used;
    }

    private static void look(Node node, Used used) {
        if (node.kind() instanceof Kind.Image image) {
            used.manners().add(MARKDOWN);
            used.addresses().add(image.address());
        } else if (node.kind() instanceof Kind.Html html) {
            Matcher source = SOURCE.matcher(html.html());
            while (source.find()) {
                used.manners().add(HTML);
                used.addresses().add(source.group(1));
            }
        } else if (node.kind() instanceof Kind.Tag tag && tag.name().equals("asset_img")) {
            used.manners().add(ASSET_IMG);
        }
    }

    /**
     * A picture as it is written.
     *
     * @param alt what it shows, possibly empty
     * @param width in pixels; Markdown cannot say it, so that HTML does
     */
    public String write(PictureHome home, String name, String alt, OptionalInt width) {
        if (this == ASSET_IMG
                && home.kind() == PictureHome.Kind.ASSETS
                && home.prefix().isEmpty()) {
            return assetImage(name, alt, width);
        }
        return write(home.address(name), alt, width);
    }

    /** A picture at {@code address} as it is written; of one that lies elsewhere than the post no tag of Hexo speaks. */
    public String write(String address, String alt, OptionalInt width) {
        if (this == HTML || width.isPresent() || MARKS.matcher(alt).find()) {
            return "<img src=\"" + quoted(address) + "\" alt=\"" + quoted(alt) + "\""
                    + (width.isPresent() ? " width=\"" + width.getAsInt() + "\"" : "") + ">";
        }
        String target = address.replace("(", "%28").replace(")", "%29");
        return "![" + alt.replace("[", "\\[").replace("]", "\\]") + "](" + target + ")";
    }

    // {% asset_img [class names] slug [width] [height] [title text [alt text]] %}
    private static String assetImage(String name, String alt, OptionalInt width) {
        StringBuilder tag = new StringBuilder("{% asset_img ").append(argument(name));
        width.ifPresent(pixels -> tag.append(' ').append(pixels));
        if (!alt.isBlank()) {
            tag.append(" '").append('"').append('"');
            tag.append(" \"").append(alt.replace("\"", "”").replace("'", "’")).append("\"'");
        }
        return tag.append(" %}").toString();
    }

    private static String argument(String name) {
        return name.indexOf(' ') < 0 ? name : "\"" + name + "\"";
    }

    private static String quoted(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
