package org.diptych.core.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the formulas of a page, as KaTeX, MathJax, Wikipedia and Zhihu show them, and puts the TeX they come from in their
 * place, in elements of a name of our own. Stateless.
 */
final class PastedFormulas {
    /** The element that holds TeX; its attribute {@link #DISPLAY} says whether it stands alone. */
    static final String TEX = "diptych-tex";

    static final String DISPLAY = "display";

    private static final Pattern STYLE =
            Pattern.compile("^\\{\\\\(?:displaystyle|textstyle)\\s*(.*)}$", Pattern.DOTALL);

    private PastedFormulas() {}

    static void mark(Document page) {
        for (Element shown : page.select(".katex-display, .katex")) {
            tex(shown).ifPresent(tex -> put(shown, tex, shown.hasClass("katex-display")));
        }
        for (Element script : page.select("script[type^=math/tex]")) {
            Element frame = frameOf(script);
            put(script, script.data(), script.attr("type").contains("display"));
            if (frame != null) {
                frame.remove();
            }
        }
        for (Element shown : page.select("mjx-container, .MathJax_Display, .MathJax")) {
            tex(shown)
                    .ifPresent(tex -> put(
                            shown,
                            tex,
                            shown.hasClass("MathJax_Display")
                                    || shown.attr("display").equals("true")));
        }
        for (Element shown : page.select(".mwe-math-element")) {
            boolean display =
                    !shown.select("[class*=-display], [display=block]").isEmpty()
                            || shown.hasClass("mwe-math-element-block");
            tex(shown).ifPresent(tex -> put(shown, tex, display));
        }
        for (Element image : page.select("img[class*=mwe-math], img.ztext-math, img[eeimg], img.latex, img.tex")) {
            String tex = image.attr("alt");
            put(
                    image,
                    tex.replaceFirst("\\\\\\\\$", ""),
                    image.className().contains("display") || tex.endsWith("\\\\"));
        }
        for (Element shown : page.select("[data-tex]")) {
            put(shown, shown.attr("data-tex"), false);
        }
        for (Element math : page.select("math")) {
            tex(math).ifPresent(tex -> put(math, tex, math.attr("display").equals("block")));
        }
        page.select(".MathJax_Preview, .MathJax_SVG, .MJX_Assistive_MathML").remove();
    }

    /** What MathJax 2 draws stands before the script that it drew. */
    private static @Nullable Element frameOf(Element script) {
        Element before = script.previousElementSibling();
        return before != null && before.className().startsWith("MathJax") ? before : null;
    }

    private static Optional<String> tex(Element shown) {
        Elements notes = shown.select("annotation[encoding=application/x-tex]");
        if (!notes.isEmpty()) {
            return Optional.of(notes.get(0).wholeText());
        }
        Element math = shown.normalName().equals("math") ? shown : shown.selectFirst("math");
        if (math != null && math.hasAttr("alttext")) {
            return Optional.of(math.attr("alttext"));
        }
        if (shown.hasAttr("data-mathml")) {
            math = org.jsoup.Jsoup.parse(shown.attr("data-mathml")).selectFirst("math");
        }
        if (math != null) {
            return Optional.of(MathMlTex.of(math));
        }
        Element image = shown.selectFirst("img[alt]");
        return Optional.ofNullable(image).map(found -> found.attr("alt"));
    }

    private static void put(Element shown, String tex, boolean display) {
        Matcher styled = STYLE.matcher(tex.strip());
        String plain = (styled.matches() ? styled.group(1) : tex).strip();
        if (shown.parent() != null) {
            Element formula = new Element(TEX).text(plain);
            if (display) {
                formula.attr(DISPLAY, "true");
            }
            shown.replaceWith(formula);
        }
    }
}
