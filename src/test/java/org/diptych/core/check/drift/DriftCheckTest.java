package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.check.drift.TwoBodies.findings;
import static org.diptych.core.check.drift.TwoBodies.marks;
import static org.diptych.core.check.drift.TwoBodies.post;

import java.util.List;
import java.util.Locale;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.state.AuthorsWord;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.FindingSentences;
import org.diptych.core.check.Severity;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftCheckTest {
    private static final String LONG_EN =
            "A dial is set by the sun alone, and whoever reads it must know how the days grow and shrink.";
    private static final String LONG_ZH = "日晷只随太阳而定，读它的人必须知道白昼如何变长变短。";

    @Test
    void aFaithfulTranslationHasNoDrift() {
        assertThat(marks(
                        "# Dials\n\n" + LONG_EN
                                + "\n\n$$a_1 = \\frac{1}{N}$$\n\n- three hours\n- 50% of 1,000 in May 2020",
                        "# 日晷\n\n" + LONG_ZH + "\n\n$$a_1=\\frac1N$$\n\n- 三个小时\n- 2020 年 5 月一千个里的百分之五十"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three of them                 | 其中三个",
                "1,000 people                  | 一千人",
                "5 million users               | 500 万用户",
                "1.4 billion                   | 14 亿",
                "it fell by 50 percent         | 下降了百分之五十",
                "half of the 20 posts          | 二十篇文章的一半",
                "on May 4, 2020                | 2020 年 5 月 4 日",
                "on 4 May 2020                 | 二〇二〇年五月四日",
                "in the 1980s                  | 上世纪 80 年代",
                "in the 20th century           | 二十世纪",
                "twenty-one steps              | 21 步",
                "GPT-4 and Qwen2.5             | GPT-4 与 Qwen 2.5",
                "at 3:30 pm                    | 15:30",
                "two thirds                    | 三分之二",
                "a 7B model                    | 70 亿参数的模型",
                "in 2018                       | 18 年",
                "two hundred and five          | 205",
                "the 12 apostles               | 十二使徒",
            })
    void theSameNumberInBothLanguages(String english, String chinese) {
        assertThat(marks("So it is: " + english + ".", "即：" + chinese + "。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95% of them                   | 59% 的人          | 95%",
                "in 1998                       | 1989 年           | 1998",
                "it has three layers           | 它有四层          | three",
                "it takes 3 steps              | 需要五步          | 3",
                "5 million users               | 50 万用户         | 5 million",
            })
    void anotherNumber(String english, String chinese, String marked) {
        assertThat(marks("So it is: " + english + ".", "即：" + chinese + "。"))
                .containsExactly("drift-number: " + marked);
    }

    /** Hexo goes on from there to the next end of code, the page does not. */
    @Test
    void nothingIsMadeTheSameBehindCodeInHtml() {
        String english = LONG_EN + "\n\n$$a = 1$$\n";
        String chinese = LONG_ZH + "\n\n$$a = 2$$\n";
        assertThat(findings(english, chinese)).flatExtracting(Finding::fixes).isNotEmpty();
        assertThat(findings("A <code>b</code>.\n\n" + english, chinese))
                .flatExtracting(Finding::fixes)
                .isNotEmpty();
        List<Finding> findings = findings("A <code>b.\n\n" + english + "\nc</code>d\n", chinese);
        assertThat(findings).isNotEmpty();
        assertThat(findings).flatExtracting(Finding::fixes).isEmpty();
    }

    @Test
    void nothingIsMadeTheSameWhereALanguageStandsTwice() {
        String english = "{% lang_content en %}\n" + LONG_EN + "\n\n$$a = 1$$\n{% endlang_content %}\n\n";
        String chinese = english.replace("lang_content en", "lang_content zh").replace(LONG_EN, LONG_ZH);
        String other = chinese.replace("a = 1", "a = 2");
        assertThat(DriftTrial.findings(english + other))
                .flatExtracting(Finding::fixes)
                .isNotEmpty();
        List<Finding> findings = DriftTrial.findings(english + chinese + other);
        assertThat(findings).isNotEmpty();
        assertThat(findings).flatExtracting(Finding::fixes).isEmpty();
    }

    @Test
    void aMissingSectionIsOneFinding() {
        String one = "# One\n\n" + LONG_EN + " In 1757 and 1790.";
        String two = "# Two\n\nAnother thing altogether, in Turin.\n\n- a point\n\n$$x+y$$\n\n- $a-b$ and more";
        String three = "# Three\n\n" + LONG_EN + " In 1810 and 1825.";
        assertThat(marks(
                        one + "\n\n" + two + "\n\n" + three,
                        "# 一\n\n" + LONG_ZH + "在 1757 与 1790 年。\n\n# 三\n\n" + LONG_ZH + "在 1810 与 1825 年。"))
                .containsExactly("drift-missing-section: # Two");
    }

    @Test
    void namesTheSideThatLacksItAndBothPlaces() {
        String text = post("Look:\n\n$$e = mc^2$$\n\n" + LONG_EN, "看：\n\n" + LONG_ZH);
        Finding finding = DriftTrial.findings(text).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.range().in(text)).isEqualTo("$$e = mc^2$$");
        assertThat(finding.related().orElseThrow().start()).isEqualTo(text.indexOf("看：") + 2);
        assertThat(new FindingSentences(Locale.ENGLISH).of(finding))
                .isEqualTo("The Chinese side has no formula here corresponding to $$e = mc^2$$.");
        assertThat(new FindingSentences(Locale.CHINESE).of(finding)).isEqualTo("中文一侧此处没有与 $$e = mc^2$$ 对应的公式。");
    }

    @Test
    void bringsAMissingFormulaToTheOtherSide() {
        String text = post("Look:\n\n$$e = mc^2$$\n\n" + LONG_EN, "看：\n\n" + LONG_ZH);
        Finding finding = DriftTrial.findings(text).get(0);

        String fixed = TextEdit.applyAll(text, finding.fixes().get(0).edits());
        assertThat(fixed).contains("看：\n\n$$e = mc^2$$\n\n" + LONG_ZH);
        assertThat(DriftTrial.findings(fixed)).isEmpty();
    }

    @Test
    void eitherFormulaCanBeUsedOnBothSides() {
        String text = post("Look: $a_1 + b$ here.", "看：$a_2 + b$ 在这里。");
        Finding finding = DriftTrial.findings(text).get(0);

        assertThat(finding.rule()).isEqualTo("drift-formula");
        assertThat(finding.fixes()).hasSize(2);
        finding.fixes().forEach(fix -> assertThat(DriftTrial.findings(TextEdit.applyAll(text, fix.edits())))
                .isEmpty());
    }

    @Test
    void bringsACitationThatEndsItsSentence() {
        String cited = post("They agree {% ref a %}. So do we{% ref b %}.", "他们同意{% ref a %}。我们也是。");
        String text = cited + "\n{% references %}\n[a] A.\n[b] B.\n{% endreferences %}\n";
        Finding finding = DriftTrial.findings(text).get(0);

        assertThat(finding.rule()).isEqualTo("drift-missing-citation");
        assertThat(TextEdit.applyAll(text, finding.fixes().get(0).edits())).contains("我们也是{% ref b %}。");
        assertThat(DriftTrial.findings(cited)).singleElement().satisfies(one -> assertThat(one.fixes())
                .isEmpty());
    }

    /** Half-open intervals are whole; a bracket without a mate tells of a dollar that was not meant as one. */
    @Test
    void usesNoFormulaOfWhichABracketStandsElsewhere() {
        assertThat(findings("See $[0, 1)$.", "看 $[0, 2)$。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).hasSize(2));
        assertThat(findings("See $a + 1)$.", "看 $a + 2$。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).isEmpty());
    }

    @Test
    void bringsNoFormulaInWhichHexoFindsATemplate() {
        assertThat(findings("See $a + 1$.", "看 $a + 2$。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).hasSize(2));
        assertThat(findings("See $a\\#}1$.", "看 $a + 2$。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).isEmpty());
    }

    @Test
    void codeMayDifferInCommentsAndStrings() {
        String code = "```python\n# %s\nprint(\"%s\")\nx = 1\n```";
        assertThat(marks(
                        "See:\n\n" + String.format(code, "says hello", "hello"),
                        "看：\n\n" + String.format(code, "打招呼", "你好")))
                .isEmpty();
        assertThat(marks(
                        "See:\n\n" + String.format(code, "says hello", "hello"),
                        "看：\n\n" + String.format(code, "打招呼", "你好").replace("x = 1", "x = 2")))
                .containsExactly("drift-code: x = 1");
    }

    @Test
    void proseThatIsStillToBeWrittenIsToldOfOnceAndComparedNoFurther() {
        assertThat(marks(LONG_EN + " In 1757.", "<!-- diptych: translate -->" + LONG_EN))
                .containsExactly("drift-gap: <!-- diptych: translate -->");
        assertThat(marks("# Dials\n\n" + LONG_EN, "# 日晷\n\n<!-- diptych: translate -->\n" + LONG_EN))
                .containsExactly("drift-gap: <!-- diptych: translate -->");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aFormulaIsInNoLanguageWhateverReadsIt(Dialect dialect) {
        String formula = "$$\nmax(a, b) = sum(a, b) + min(a, b) + \\alpha + \\beta + \\gamma + \\delta + \\eta\n$$";
        String text = "---\ntitle: t\n---\n{% lang_content en %}\n# Dials\n\n" + formula
                + "\n{% endlang_content %}\n{% lang_content zh %}\n# 日晷\n\n" + formula
                + "\n{% endlang_content %}\n";

        Post post = Post.parse(text);

        assertThat(new DriftCheck()
                        .check(new CheckedPost(
                                post,
                                FrontMatterReader.of(post),
                                Bibliography.of(post),
                                new Publisher(dialect).publish(post),
                                dialect)))
                .isEmpty();
    }

    @Test
    void aParagraphInTheWrongLanguage() {
        assertThat(marks("# Dials\n\n" + LONG_EN, "# 日晷\n\n" + LONG_EN)).containsExactly("drift-language: " + LONG_EN);
    }

    @Test
    void quotationsMayStayInTheirOwnLanguage() {
        String quote = "{% blockquote A. Gatty %}\n" + LONG_EN + "\n{% endblockquote %}";
        assertThat(marks("Listen:\n\n" + quote, "听：\n\n" + quote)).isEmpty();
    }

    @Test
    void otherLinksLevelsAndRows() {
        assertThat(marks("See [this](https://a.org/x).", "见[此](https://a.org/y)。"))
                .containsExactly("drift-link: [this](https://a.org/x)");
        assertThat(marks("See [this](https://a.org/en/x).", "见[此](https://a.org/zh/x)。"))
                .isEmpty();
        assertThat(marks("# a\n\n## b\n\n" + LONG_EN, "# 甲\n\n### 乙\n\n" + LONG_ZH))
                .containsExactly("drift-heading-level: ## b");
        assertThat(marks("| a | b |\n|---|---|\n| x | 1 |\n| y | 2 |", "| 甲 | 乙 |\n|---|---|\n| x | 1 |"))
                .containsExactly("drift-missing-row:  y | 2 ");
    }

    @Test
    void eachFurtherLanguageIsComparedWithTheFirst() {
        String three = post("Look: $a+b+c$.", "看：$a+b+c$。")
                + "{% lang_content fr %}\nRegardez : $a+b+d$.\n{% endlang_content %}\n";

        assertThat(DriftTrial.findings(three)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("drift-formula");
            assertThat(finding.related().orElseThrow().in(three)).isEqualTo("$a+b+d$");
        });
    }

    @Test
    void anEmptyBodyIsOneFinding() {
        assertThat(marks("# a\n\n" + LONG_EN + "\n\n- b", "")).containsExactly("drift-missing-section: # a");
        assertThat(findings("", "")).isEmpty();
        assertThat(DriftTrial.findings("# a\n\nonly one language")).isEmpty();
    }

    @Test
    void whatStandsAloneOnPurposeIsMissingNowhere() {
        String text = post("Look:\n\n$$e = mc^2$$\n\n" + LONG_EN, "看：\n\n" + LONG_ZH);
        List<Body> bodies = Body.allOf(Post.parse(text), Dialect.PANDOC);
        BodyBlock formula = bodies.get(0).blocks().get(1);
        PairState alone = PairState.EMPTY.saying(List.of(new AuthorsWord(bodies).alone(0, formula)));

        assertThat(DriftTrial.findings(text)).hasSize(1);
        assertThat(DriftTrial.findings(text, alone)).isEmpty();
    }

    @Test
    void whatIsQuietForItsPairStaysQuietUntilEitherSideChanges() {
        String text = post("Look: $a+b$.", "看：$a+c$。");
        Finding finding = DriftTrial.findings(text).get(0);
        PairState quiet = PairState.EMPTY.saying(List.of(QuietFinding.of(finding, text)));

        assertThat(DriftTrial.findings(text, quiet)).isEmpty();
        assertThat(DriftTrial.findings(text.replace("a+c", "a+d"), quiet)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a grid of $3 \\times 3$ and $\\lambda$  | $3×3$ 的格子和 $λ$",
                "those of the 1990s were better         | 20世纪90年代的更好",
                "\"A shadow is falling on the old wall of the house again.\" | \"A shadow is falling on the old wall of the house again.\"（“影子又一次正落在那座房子古老的墙上。”），很多人都会这样说起它。",
            })
    void whatIsOnlyWrittenOtherwiseIsNoDrift(String english, String chinese) {
        assertThat(marks(english, chinese)).isEmpty();
    }

    @Test
    void aStatementThatIsBrokenElsewhereIsTheSameCode() {
        assertThat(marks(
                        "```python\nshadow = height / math.tan(angle)\n```",
                        "```python\nshadow = height / \\\n    math.tan(angle)\n```"))
                .isEmpty();
    }

    @Test
    void anotherNumberIsFoundThoughAWordMaySayItToo() {
        assertThat(marks("Some dials add up to 1 in all.", "一些日晷加起来总共是 10。")).containsExactly("drift-number: 1");
    }

    @Test
    void numbersArePairedWithThoseTheyAreCloseTo() {
        String text = post("set to 10 and 0.1 for the dial", "日晷的两个值分别设为 0.9 和 2");
        assertThat(DriftTrial.findings(text).stream()
                        .map(finding -> finding.range().in(text) + " "
                                + finding.related().orElseThrow().in(text)))
                .containsExactly("10 2", "0.1 0.9");
    }

    @Test
    void whatIsMissingInTextThatNobodyTranslatedIsFoundToo() {
        String quoted = "We generate the parameters of every table from the distribution of the base, one by one.";
        assertThat(marks(quoted + " ![dial](dial.png)", quoted))
                .containsExactlyInAnyOrder("drift-language: " + quoted, "drift-missing-image: ![dial](dial.png)");
    }

    @Test
    void whatIsMissingBeforeAFenceThatIsNeverClosedIsFound() {
        String list = "\n\n- one dial\n- two walls\n- three hours\n- four winds\n\n";
        String listZh = "\n\n- 一个日晷\n- 两面墙\n- 三个小时\n- 四种风\n\n";
        assertThat(marks(
                        "# Dials" + list + "# Walls" + list + "```java\nint shadow;\n",
                        "# 日晷\n\n" + LONG_ZH + listZh + "# 墙" + listZh + "```java\nint shadow;\n```\n"))
                .contains("drift-missing-paragraph: " + LONG_ZH);
    }

    @Test
    void aFormulaThatTheOtherSideHasInPartAloneIsMissing() {
        assertThat(marks("By policy $\\pi$ the action $\\pi(s)$ leads to the next state.", "按策略 $\\pi$，动作会转到下一个状态。"))
                .containsExactly("drift-missing-formula: $\\pi(s)$");
    }

    @Test
    void anOperatorMayBePutIntoWords() {
        assertThat(marks("the maximum of $f_1$ is less than $f_2 + 1$", "$\\max f_1$ 小于 $f_2 + 1$，$f_1$ 也是"))
                .isEmpty();
    }

    @Test
    void oneOfTwoEqualSymbolsIsFound() {
        assertThat(marks("the union of $L_1$ and $L_2$ is one too", "$L_2$ 和 $L_2$ 的并也是"))
                .containsExactly("drift-formula: $L_1$");
    }

    @Test
    void aPrimeInBracesIsTheOneTypedInText() {
        assertThat(marks("the value of a state $s^{'}$ that comes next", "到达了状态s'，就更新它的价值"))
                .isEmpty();
    }

    @Test
    void aNumberSetAsAFormulaIsComparedWithOneThatIsTyped() {
        assertThat(marks("At step 10 of the search we choose two.", "在我们这次搜索的第$1$步选择两个。"))
                .containsExactly("drift-number: 10");
    }

    @Test
    void aNameInCodeIsFoundAmongOthers() {
        assertThat(marks(
                        "The argument `num_steps` and the class `Dataset` are for the length.",
                        "参数 `nunm_steps` 表示长度，还有 `other`。"))
                .containsExactly("drift-code: `num_steps`");
    }

    @Test
    void aQuoteIsMissingByItselfBesideAMissingFigure() {
        assertThat(marks("# Dials\n\nA dial.", "![日晷](dial.png)\n\n> 墙上的影子最有耐心。\n\n# 日晷\n\n一个日晷。"))
                .containsExactly("drift-missing-figure: ![日晷](dial.png)", "drift-missing-quote: > 墙上的影子最有耐心。");
    }

    @Test
    void sectionsWithoutAnythingTellingHaveMovedIfEachIsTheOnlyOneMissing() {
        String dials = "## Dials\n\n- " + LONG_EN + "\n- They stand on walls.\n- They are old.\n- They stay.\n\n";
        String walls = "## Walls\n\n" + LONG_EN + "\n\nA wall is as old as its house, and no older.\n\n";
        String dialsZh = "## 日晷\n\n- " + LONG_ZH + "\n- 它们立在墙上。\n- 它们很老。\n- 它们会留下。\n- 还有别的。\n\n";
        String wallsZh = "## 墙\n\n" + LONG_ZH + "\n\n墙和它的房子一样老，不会更老。\n\n";
        assertThat(marks("# Time\n\n" + dials + walls, "# 时间\n\n" + wallsZh + dialsZh))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("drift-order: ");
    }

    @Test
    void aSectionWhoseHeadingAnotherHasTakenHasMoved() {
        String gates = "## Gates\n\n- A GRU has two gates for what it keeps.\n- An LSTM has three of them.\n\n";
        String nets = "## Nets\n\n- A net (RNN) shares all it learnt.\n- ![a](net.jpg)\n- Rolled ![b](rolled.jpg)\n\n";
        String words = "Words\n\n- The model word2vec learns from what is near.\n- It needs a skipgram for that.\n";
        String gatesZh = "## 门\n\n- GRU 有两个门，决定留下什么。\n- LSTM 有三个门。\n\n";
        String netsZh = "## 网络\n\n- 网络（RNN）共享学到的参数。\n- ![a](net.jpg)\n- 展开之后 ![b](rolled.jpg)\n\n";
        String wordsZh = "## 词\n\n- 模型 word2vec 从邻近的词学习。\n- 为此需要 skipgram。\n";
        String text = post(gates + nets + words, netsZh + gatesZh + wordsZh);
        FindingSentences sentences = new FindingSentences(Locale.ENGLISH);
        assertThat(DriftTrial.findings(text).stream().map(sentences::of))
                .containsExactly("The section “网络” stands in another place in Chinese.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Nothing but their lengths tells them apart.
                "stone; brass; iron; glass | 石头; 黄铜; 玻璃 | The Chinese list has one item fewer here, probably",
                // What stands in both languages does.
                "PHP; GRU; SVM; RSS | PHP; GRU; RSS | has no list item here corresponding to “SVM”.",
            })
    void whichOfSeveralShortItemsIsMissingIsSaidWhereItCanBeTold(String english, String chinese, String said) {
        String en = LONG_EN + "\n\n- " + english.replace("; ", "\n- ") + "\n\n" + LONG_EN;
        String zh = LONG_ZH + "\n\n- " + chinese.replace("; ", "\n- ") + "\n\n" + LONG_ZH;
        FindingSentences sentences = new FindingSentences(Locale.ENGLISH);
        assertThat(findings(en, zh).stream().map(sentences::of))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains(said);
    }

    @Test
    void aNumberThatOnlyOneListSaysTellsWhichItemIsMissing() {
        String english = "- 202: a way to find a loop\n- 263: a mathematical problem\n- 264: a mathematical problem\n"
                + "- 313: a mathematical problem";
        String chinese = "- 202：求循环的一种方法\n- 263：数学题\n- 313：数学题";
        assertThat(marks(LONG_EN + "\n\n" + english + "\n\n" + LONG_EN, LONG_ZH + "\n\n" + chinese + "\n\n" + LONG_ZH))
                .containsExactly("drift-missing-item: - 264: a mathematical problem");
    }

    @Test
    void anItemThatHoldsAPictureAloneIsMissingByItsAddress() {
        assertThat(marks(
                        LONG_EN + "\n\n- <img src=\"a.png\">\n- <img src=\"b.png\">\n- <img src=\"c.png\">",
                        LONG_ZH + "\n\n- <img src=\"a.png\">\n- <img src=\"c.png\">"))
                .containsExactly("drift-missing-item: - <img src=\"b.png\">");
    }

    @Test
    void aColumnThatOneTableLacksIsNamedByItsHead() {
        Finding found = findings(
                        "| Hour | Angle | Name |\n|---|---|---|\n| 1 | 15 | a |\n| 2 | 30 | b |",
                        "| 时刻 | 名字 |\n|---|---|\n| 1 | a |\n| 2 | b |")
                .get(0);
        assertThat(found.rule()).isEqualTo("drift-missing-column");
        assertThat(new FindingSentences(Locale.ENGLISH).of(found))
                .isEqualTo("The Chinese table has no column corresponding to “Angle”.");
    }

    @Test
    void whatTheNeighbourHasOnBothSidesHasNotMovedThere() {
        String next = "\n\n" + LONG_EN + " That is $a+b=c$ {% ref a %} again.";
        String nextZh = "\n\n" + LONG_ZH + "那又是 $a+b=c$ {% ref a %}。";
        assertThat(marks(LONG_EN + " See $a+b=c$ {% ref a %} here." + next, LONG_ZH + "见此处。" + nextZh))
                .containsExactly("drift-missing-formula: $a+b=c$", "drift-missing-citation: a");
    }

    private static final String LIST = "- A monk drew the lines.\n- Two hours lack.\n";

    @Test
    void aShortItemThatOneLanguageLacksIsMissingBesideAParagraph() {
        String items = "- The plate is worn.\n- Its style is of brass.\n" + LIST;
        String fewer = "- 晷面已经磨损。\n- 晷针是黄铜的。\n- 时线是一位僧人画的。\n";
        assertThat(marks(items + "\n" + LONG_EN, fewer + "\n" + LONG_ZH))
                .containsExactly("drift-missing-item: - Two hours lack.");
    }

    @Test
    void aFormulaIsNotOfferedForOneThatHasLittleInCommonWithIt() {
        List<Finding> found =
                findings("Look:\n\n$$\\int_0^1 x^2\\,dx$$\n\n" + LONG_EN, "看：\n\n$$\\nabla \\cdot E$$\n\n" + LONG_ZH);
        assertThat(found).singleElement().satisfies(finding -> assertThat(finding.fixes())
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a remark", "```bash\ndial --now", "```\n--{% references %}a\n```\n"})
    void nothingIsBroughtToATornText(String torn) {
        String english = "Look:\n\n$$e = mc^2$$\n\n" + LONG_EN;
        assertThat(findings(english, "看：\n\n" + LONG_ZH))
                .anySatisfy(finding -> assertThat(finding.fixes()).isNotEmpty());
        assertThat(findings(english, "看：\n\n" + LONG_ZH + "\n\n" + torn))
                .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
    }

    @Test
    void noneOfSeveralListingsInARowIsBrought() {
        String two = "```java\nint shadow;\n```\n\n```\nno language\n```\n\n";
        assertThat(findings("Look:\n\n" + two + LONG_EN, "看：\n\n" + LONG_ZH))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
    }
}
