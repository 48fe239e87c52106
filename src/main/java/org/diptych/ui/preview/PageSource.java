package org.diptych.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.clean.AllowLists;

/**
 * The page's HTML and the scripts it needs later, read from the program's own resources. Reading takes a while: off the
 * FX thread.
 *
 * @param html the page, styles and script inside
 * @param formulas the scripts of MathJax, in the order they are run
 */
record PageSource(String html, List<String> formulas) {
    private static final String ASSETS = "/org/diptych/assets/preview/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final List<String> SCRIPTS = List.of(
            "base",
            "scroll",
            "harmless",
            "engine",
            "drawing",
            "outline",
            "beside",
            "math",
            "graft",
            "images",
            "code",
            "citations",
            "clicks",
            "leaving",
            "sections",
            "pairs",
            "switch",
            "warm",
            "page");
    private static final String SETTINGS = "%s.MathJax = {loader: {load: [], ready() {}}, startup: {typeset: false}};";
    private static final List<String> MATHJAX =
            List.of("loader", "core", "input/tex-full", "output/svg", "output/svg/fonts/tex", "ui/safe");
    /** Of a script that the page is told at a time, in characters. */
    private static final int PIECE = 100_000;
    /** What the page says by itself. */
    private static final List<String> WORDS = List.of(
            "toc",
            "citation.back",
            "citation.unknown",
            "view.both",
            "view.both.hint",
            "view.follow",
            "view.follow.hint",
            "image.missing",
            "image.unreachable",
            "image.refused",
            "image.private",
            "image.empty",
            "image.off",
            "image.ask",
            "image.large",
            "code.long",
            "code.slow",
            "formula.large",
            "formula.endless",
            "box.giscus",
            "box.script",
            "box.frame",
            "box.object",
            "box.video",
            "box.audio",
            "box.canvas");

    /** Reads the page in the language of {@code messages}, the area {@code preview}. */
    static PageSource read(Messages messages) {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        String html = asset("page.html")
                .replace("${style}", asset("article.css") + asset("preview.css"))
                .replace("${script}", script(messages, nonce))
                .replace("${nonce}", nonce);
        List<String> formulas = new ArrayList<>();
        formulas.add(SETTINGS.formatted("window"));
        MATHJAX.forEach(part -> formulas.add(text(WEBJARS + "mathjax/3.2.2/es5/" + part + ".js")));
        return new PageSource(html, formulas);
    }

    /**
     * What draws formulas in a worker, where there is no document: MathJax with one of its own. Joined, the pieces are the
     * script; an empty one ends it.
     */
    static List<String> painter() {
        StringBuilder script = new StringBuilder(SETTINGS.formatted("self"));
        for (String part : MATHJAX) {
            script.append('\n').append(text(WEBJARS + "mathjax/3.2.2/es5/" + part + ".js"));
            if (part.equals("core")) {
                script.append('\n').append(text(WEBJARS + "mathjax/3.2.2/es5/adaptors/liteDOM.js"));
            }
        }
        List<String> pieces = pieces(script.append('\n').append(asset("engine.js")));
        pieces.add("");
        return pieces;
    }

    private static List<String> pieces(StringBuilder script) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0, to; from < script.length(); from = to) {
            to = Math.min(script.length(), from + PIECE);
            if (to < script.length() && Character.isLowSurrogate(script.charAt(to))) {
                to--;
            }
            pieces.add(script.substring(from, to));
        }
        return pieces;
    }

    /** The library that colours code. */
    static String colours() {
        return text(WEBJARS + "highlightjs/11.11.1/highlight.min.js");
    }

    private static String script(Messages messages, String nonce) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, messages.get(word)));
        StringBuilder script = new StringBuilder("(() => {\n'use strict';\nconst nonce = '" + nonce + "';\n");
        SCRIPTS.forEach(name -> script.append(asset(name + ".js")));
        return AllowLists.into(script.append("})();").toString())
                .replace("${words}", PageJson.write(words).replace("<", "\\u003c"));
    }

    private static String asset(String name) {
        return text(ASSETS + name);
    }

    private static String text(String resource) {
        try (InputStream in = PageSource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
