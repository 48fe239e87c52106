package org.diptych.core.preview.clean;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Judges the attributes of one element that the allow-list let through by name. */
final class AllowedAttributes {
    /** Before every id of a post: nothing in it can then be taken for a part of the page. */
    static final String ID_PREFIX = "u-";

    private AllowedAttributes() {}

    static void judge(Element element) {
        id(element);
        classes(element);
        style(element);
        if (element.normalName().equals("a")) {
            link(element);
        } else if (element.normalName().equals("img")) {
            ImageAddress.judge(element);
        }
    }

    private static void id(Element element) {
        String id = element.hasAttr("id") ? element.attr("id") : element.attr("name");
        element.removeAttr("name");
        if (!id.isEmpty()) {
            element.attr("id", ID_PREFIX + id);
        }
    }

    private static void classes(Element element) {
        if (element.hasAttr("class")) {
            String kept = Arrays.stream(element.attr("class").split("\\s+"))
                    .filter(name -> !name.startsWith("dp-") && !name.startsWith("mjx-"))
                    .collect(Collectors.joining(" "));
            setOrRemove(element, "class", kept);
        }
    }

    private static void style(Element element) {
        if (element.hasAttr("style")) {
            setOrRemove(element, "style", StyleRule.harmless(element.attr("style")));
        }
    }

    private static void link(Element element) {
        if (!element.hasAttr("href")) {
            return;
        }
        String address = AllowedAddresses.clean(element.attr("href"));
        if (address.startsWith("#")) {
            element.attr("href", "#" + ID_PREFIX + address.substring(1));
        } else if (AllowedAddresses.linkable(address)) {
            element.attr("href", address);
        } else {
            element.removeAttr("href");
        }
    }

    private static void setOrRemove(Element element, String name, String value) {
        if (value.isEmpty()) {
            element.removeAttr(name);
        } else {
            element.attr(name, value);
        }
    }
}
