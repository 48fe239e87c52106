package org.diptych.core.paste;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The TeX of a formula in MathML that brings none of its own, as MathJax 3 copies them. Stateless. */
final class MathMlTex {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("∑", "\\sum"),
            Map.entry("∏", "\\prod"),
            Map.entry("∫", "\\int"),
            Map.entry("∞", "\\infty"),
            Map.entry("≤", "\\le"),
            Map.entry("≥", "\\ge"),
            Map.entry("≠", "\\ne"),
            Map.entry("≈", "\\approx"),
            Map.entry("→", "\\to"),
            Map.entry("×", "\\times"),
            Map.entry("⋅", "\\cdot"),
            Map.entry("∈", "\\in"),
            Map.entry("∂", "\\partial"),
            Map.entry("∇", "\\nabla"),
            Map.entry("−", "-"),
            Map.entry("%", "\\%"),
            Map.entry("&", "\\&"),
            Map.entry("#", "\\#"),
            Map.entry("$", "\\$"),
            Map.entry("_", "\\_"),
            Map.entry("{", "\\{"),
            Map.entry("}", "\\}"),
            Map.entry("\u2061", ""),
            Map.entry("\u2062", ""),
            Map.entry("\u2063", ""),
            Map.entry("\u00a0", "\\ "));

    private static final String GREEK =
            "α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi"
                    + " π pi ρ rho σ sigma τ tau υ upsilon ϕ phi φ varphi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda"
                    + " Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega";

    private static final Map<String, String> VARIANTS = Map.of(
            "bold", "\\mathbf",
            "bold-italic", "\\boldsymbol",
            "double-struck", "\\mathbb",
            "script", "\\mathcal",
            "-tex-calligraphic", "\\mathcal",
            "fraktur", "\\mathfrak",
            "sans-serif", "\\mathsf",
            "monospace", "\\mathtt");

    private static final Set<String> FUNCTIONS = Set.of(
            ("sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth log ln lg exp lim max min sup inf arg det dim"
                            + " gcd hom ker Pr deg")
                    .split(" "));

    /** What a power is raised of without braces: one command, with at most one argument. */
    private static final Pattern ALONE = Pattern.compile("\\\\(?:[A-Za-z]+|[A-Za-z]+\\{[^{}]*}|[^A-Za-z])");

    private static final Map<String, String> LETTERS = letters();

    private MathMlTex() {}

    /** The TeX of {@code math}, an element {@code math}. */
    static String of(Element math) {
        return inner(math).strip();
    }

    private static String inner(Element node) {
        return node.children().stream().map(MathMlTex::tex).collect(Collectors.joining());
    }

    private static String tex(Element node) {
        return switch (node.normalName()) {
            case "mi" -> styled(node);
            case "mn" ->
                node.hasAttr("mathvariant") ? styled(node) : node.text().replace("%", "\\%");
            case "mo" -> sign(node.text());
            case "mtext" -> words(node.text());
            case "mspace" -> "\\ ";
            case "mfrac" -> "\\frac" + group(node, 0) + group(node, 1);
            case "msqrt" -> "\\sqrt{" + inner(node) + "}";
            case "mroot" -> "\\sqrt[" + part(node, 1) + "]" + group(node, 0);
            case "msup" -> base(node) + "^" + group(node, 1);
            case "msub", "munder" -> base(node) + "_" + group(node, 1);
            case "msubsup", "munderover" -> base(node) + "_" + group(node, 1) + "^" + group(node, 2);
            case "mover" -> over(node);
            case "mtable" ->
                "\\begin{matrix}"
                        + node.children().stream().map(MathMlTex::row).collect(Collectors.joining(" \\\\ "))
                        + "\\end{matrix}";
            case "annotation", "annotation-xml" -> "";
            default -> inner(node);
        };
    }

    private static String row(Element row) {
        return row.children().stream().map(MathMlTex::inner).collect(Collectors.joining(" & "));
    }

    private static String over(Element node) {
        String accent = node.childrenSize() > 1 ? node.child(1).text() : "";
        return switch (accent) {
            case "^", "ˆ" -> "\\hat" + group(node, 0);
            case "¯", "―", "‾" -> "\\bar" + group(node, 0);
            case "~", "˜" -> "\\tilde" + group(node, 0);
            case "→" -> "\\vec" + group(node, 0);
            case "˙" -> "\\dot" + group(node, 0);
            default -> base(node) + "^" + group(node, 1);
        };
    }

    private static String base(Element node) {
        String base = part(node, 0).stripTrailing();
        return base.length() > 1 && !ALONE.matcher(base).matches() ? "{" + base + "}" : base;
    }

    /** Words as they stand; a percent sign would take what follows for a remark. */
    private static String words(String text) {
        String said = text.replaceAll("[$\\\\{}]", "\\\\$0");
        return ("\\text{" + said.replace("%", "}\\%\\text{") + "}").replace("\\text{}", "");
    }

    private static String group(Element node, int index) {
        return "{" + part(node, index).strip() + "}";
    }

    private static String part(Element node, int index) {
        return index < node.childrenSize() ? tex(node.child(index)) : "";
    }

    private static String styled(Element node) {
        String command = VARIANTS.get(node.attr("mathvariant"));
        return command == null
                ? letter(node.text())
                : command + "{" + letter(node.text()).strip() + "}";
    }

    private static String letter(String name) {
        String known = LETTERS.get(name);
        if (FUNCTIONS.contains(name)) {
            return "\\" + name + " ";
        }
        return known != null ? known + " " : name.length() > 1 ? "\\operatorname{" + name + "}" : sign(name);
    }

    private static String sign(String sign) {
        String known = SIGNS.get(sign);
        return known == null ? sign : known.startsWith("\\") && known.length() > 2 ? known + " " : known;
    }

    private static Map<String, String> letters() {
        String[] words = GREEK.split(" ");
        Map<String, String> letters = new java.util.HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            letters.put(words[i], "\\" + words[i + 1]);
        }
        return letters;
    }
}
