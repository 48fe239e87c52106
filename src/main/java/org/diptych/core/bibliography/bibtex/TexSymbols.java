package org.diptych.core.bibliography.bibtex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What TeX's commands stand for as plain text. Stateless. */
final class TexSymbols {
    /** Marks set above, below or through the letter that follows, as combining characters. */
    static final Map<String, String> ACCENTS =
            pairs("` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030A H \u030B v \u030C"
                    + " d \u0323 c \u0327 k \u0328 b \u0331 t \u0361 f \u0311 G \u030F U \u030E"
                    + " grave \u0300 acute \u0301 hat \u0302 tilde \u0303 bar \u0304 overline \u0304 breve \u0306"
                    + " dot \u0307 ddot \u0308 check \u030C vec \u20D7 widehat \u0302 widetilde \u0303");

    /** Letters and signs of running text, each behind its command. */
    private static final String LETTERS =
            "ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ imath ı jmath ȷ dh ð DH Ð"
                    + " th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ textdollar $ textpercent % textless < textgreater >"
                    + " textbar | texttimes × textdegree ° degree ° textregistered ® texttrademark ™ copyright ©"
                    + " textcopyright © pounds £ textsterling £ euro € texteuro € EUR € S § P ¶ dag † ddag ‡ textmu µ"
                    + " textbullet • textperiodcentered · ldots … dots … textellipsis … cdots ⋯ textendash – textemdash —"
                    + " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotedbl \""
                    + " textquotesingle ' guillemotleft « guillemotright » quotesinglbase ‚ quotedblbase „ lq ‘ rq ’"
                    + " textasciitilde ~ textasciicircum ^ textunderscore _ textexclamdown ¡ textquestiondown ¿"
                    + " textordfeminine ª textordmasculine º textonehalf ½ textonequarter ¼ textpm ±";

    /** Greek letters. */
    private static final String GREEK =
            "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι"
                    + " kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ"
                    + " upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ"
                    + " Upsilon Υ Phi Φ Psi Ψ Omega Ω textalpha α textbeta β textgamma γ";

    /** Signs of formulas, and those of text that only packages know. */
    private static final String MATHEMATICS =
            "times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ leq ≤ le ≤"
                    + " geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ in ∈ notin ∉"
                    + " ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅"
                    + " forall ∀ exists ∃ neg ¬ land ∧ lor ∨ wedge ∧ vee ∨ to → rightarrow → leftarrow ← Rightarrow ⇒"
                    + " Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ mapsto ↦ uparrow ↑ downarrow ↓ infty ∞ partial ∂"
                    + " nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ prime ′ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ angle ∠ perp ⊥"
                    + " parallel ∥ mid | vert | Vert ‖ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ triangle △"
                    + " dagger † top ⊤ bot ⊥ models ⊨ vdash ⊢ lesssim ≲ gtrsim ≳ colon : lbrace { rbrace }"
                    + " leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ lesseqgtr ⋚ less < gtr > lt < gt >"
                    + " prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ asymp ≍ doteq ≐ approxeq ≊ thicksim ∼"
                    + " triangleq ≜ coloneqq ≔ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ sqsubset ⊏ sqsupset ⊐"
                    + " sqsubseteq ⊑ sqsupseteq ⊒ sqcup ⊔ sqcap ⊓ uplus ⊎ Subset ⋐ bigcup ⋃ bigcap ⋂ bigsqcup ⨆ bigvee ⋁"
                    + " bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ coprod ∐ oint ∮ iint ∬ iiint ∭ odot ⊙ ominus ⊖ oslash ⊘ boxplus ⊞"
                    + " boxtimes ⊠ wr ≀ amalg ⨿ ltimes ⋉ rtimes ⋊ bowtie ⋈ smallsetminus ∖ divideontimes ⋇ nmid ∤ nparallel ∦"
                    + " nexists ∄ lnot ¬ complement ∁ therefore ∴ because ∵ iff ⟺ implies ⟹ impliedby ⟸ gets ← nrightarrow ↛"
                    + " longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸"
                    + " Longleftrightarrow ⟺ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ twoheadrightarrow ↠"
                    + " rightarrowtail ↣ rightleftharpoons ⇌ leftrightharpoons ⇋ rightharpoonup ⇀ leftharpoonup ↼ leadsto ⇝"
                    + " rightsquigarrow ⇝ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ updownarrow ↕ Uparrow ⇑ Downarrow ⇓"
                    + " rightrightarrows ⇉ circlearrowright ↻ circlearrowleft ↺ vDash ⊨ Vdash ⊩ dashv ⊣ square □ Box □"
                    + " blacksquare ■ diamond ⋄ Diamond ◇ lozenge ◊ bigcirc ◯ bigstar ★ blacktriangle ▲ triangledown ▽"
                    + " clubsuit ♣ spadesuit ♠ heartsuit ♥ diamondsuit ♦ flat ♭ natural ♮ sharp ♯ checkmark ✓ maltese ✠"
                    + " measuredangle ∡ sphericalangle ∢ backslash \\ vdots ⋮ ddots ⋱ lVert ‖ rVert ‖ lvert | rvert |"
                    + " digamma ϝ varkappa ϰ beth ℶ gimel ℷ wp ℘ hslash ℏ mho ℧ eth ð surd √ thickapprox ≈ gg ≫ lll ⋘ ggg ⋙"
                    + " varpropto ∝ backsim ∽ between ≬ pitchfork ⋔ textbraceleft { textbraceright } textbackslash \\"
                    + " textasciigrave ` textasciiacute ´ textasciimacron ¯ textasciidieresis ¨ textasteriskcentered *"
                    + " textdagger † textdaggerdbl ‡ textsection § textparagraph ¶ textsurd √ textlnot ¬ textrightarrow →"
                    + " textleftarrow ← textuparrow ↑ textdownarrow ↓ textonesuperior ¹ texttwosuperior ²"
                    + " textthreesuperior ³ textthreequarters ¾ textdiv ÷ textcent ¢ textyen ¥ textcurrency ¤ textbrokenbar ¦"
                    + " textohm Ω textcelsius ℃ guilsinglleft ‹ guilsinglright › textnumero № textvisiblespace ␣ textminus −"
                    + " TeX TeX LaTeX LaTeX BibTeX BibTeX LaTeXe LaTeX2ε lbrack [ rbrack ]";

    /** Commands that are a letter or a sign by themselves. */
    static final Map<String, String> SIGNS = pairs(LETTERS + " " + GREEK + " " + MATHEMATICS);

    /** Commands of text that only change how it looks, or say nothing. */
    static final Set<String> SILENT = Set.of(
            "em",
            "bf",
            "it",
            "rm",
            "sf",
            "sl",
            "sc",
            "tt",
            "bfseries",
            "itshape",
            "scshape",
            "slshape",
            "upshape",
            "mdseries",
            "rmfamily",
            "sffamily",
            "ttfamily",
            "normalfont",
            "small",
            "large",
            "Large",
            "footnotesize",
            "normalsize",
            "protect",
            "relax",
            "null",
            "break",
            "newline",
            "linebreak",
            "nobreak",
            "allowbreak",
            "noindent",
            "left",
            "right",
            "big",
            "Big",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "displaystyle",
            "textstyle",
            "limits",
            "nolimits",
            "upperCase",
            "ignorespaces",
            "unskip",
            "boldmath");

    /** Commands whose argument is not meant to be seen. */
    static final Set<String> HIDING = Set.of(
            "noopsort", "vphantom", "phantom", "hphantom", "label", "cite", "vspace", "hspace", "color", "index");

    /** Commands that change the look of one letter or group, which a formula may give them without braces. */
    static final Set<String> FONTS = Set.of(
            "mathbf",
            "mathcal",
            "mathfrak",
            "mathsf",
            "mathit",
            "mathtt",
            "mathscr",
            "mathrm",
            "mathbb",
            "mathnormal",
            "boldsymbol",
            "bm",
            "emph",
            "textbf",
            "textit",
            "textsc",
            "textrm",
            "textsf",
            "texttt",
            "operatorname",
            "text",
            "underline",
            "mathop",
            "mathbin",
            "mathrel",
            "mathord");

    /** Blanks. */
    static final Set<String> SPACES =
            Set.of(" ", ",", ";", ":", "quad", "qquad", "enspace", "thinspace", "space", "\\");

    private TexSymbols() {}

    private static Map<String, String> pairs(String listed) {
        String[] words = listed.split(" ");
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }
}
