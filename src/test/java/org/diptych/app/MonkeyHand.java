package org.diptych.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;

/** Presses keys and buttons of the X server at random, as {@code xdotool} does, and remembers the last of it. */
final class MonkeyHand {
    private static final int REMEMBERED = 40;
    private static final String[] EDITING = {
        "Return",
        "BackSpace",
        "Delete",
        "Tab",
        "shift+Tab",
        "Left",
        "Right",
        "Up",
        "Down",
        "Home",
        "End",
        "Page_Up",
        "Page_Down",
        "ctrl+Left",
        "ctrl+Right",
        "ctrl+Home",
        "ctrl+End",
        "shift+Left",
        "shift+Right",
        "shift+Up",
        "shift+Down",
        "shift+Home",
        "shift+End",
        "ctrl+shift+Left",
        "ctrl+shift+Right",
        "ctrl+shift+End",
        "alt+Up",
        "alt+Down",
        "ctrl+BackSpace",
        "ctrl+Delete",
        "Escape",
        "space",
        "alt+Return",
        "ctrl+space",
        "shift+Page_Down"
    };
    /** All but those that end the program or close the post: the first text could not be found again by undoing. */
    private static final String[] COMMANDS = {
        "ctrl+z",
        "ctrl+z",
        "ctrl+shift+z",
        "ctrl+y",
        "ctrl+b",
        "ctrl+i",
        "ctrl+e",
        "ctrl+k",
        "ctrl+m",
        "ctrl+d",
        "ctrl+f",
        "ctrl+r",
        "F3",
        "shift+F3",
        "F8",
        "shift+F8",
        "ctrl+1",
        "ctrl+2",
        "ctrl+3",
        "ctrl+4",
        "ctrl+5",
        "ctrl+6",
        "ctrl+7",
        "F6",
        "shift+F6",
        "ctrl+shift+l",
        "ctrl+backslash",
        "ctrl+shift+y",
        "ctrl+shift+p",
        "ctrl+p",
        "ctrl+n",
        "ctrl+equal",
        "ctrl+minus",
        "ctrl+0",
        "ctrl+shift+e",
        "ctrl+shift+o",
        "ctrl+shift+r",
        "ctrl+shift+m",
        "ctrl+shift+h",
        "ctrl+comma",
        "ctrl+shift+k",
        "ctrl+alt+r",
        "F12",
        "shift+F12",
        "ctrl+alt+s",
        "ctrl+s",
        "ctrl+a",
        "ctrl+c",
        "ctrl+x",
        "ctrl+v",
        "F1",
        "F10",
        "ctrl+shift+x",
        "ctrl+shift+s",
        "ctrl+o",
        "ctrl+Tab",
        "Menu"
    };

    private static final String[] TYPED = {
        "word ",
        "a",
        "# ",
        "## Two",
        "- item",
        "1. one",
        "**bold** ",
        "`code` ",
        "$x^2$ ",
        "[@key] ",
        "| a | b |",
        "> ",
        "(",
        "\"",
        "{% ref x %}",
        "```",
        "$$",
        "---",
        "title: x",
        "- [ ] ",
        "http://a.example/b?c=d ",
        "\\",
        "_"
    };
    private static final String[] PASTED = {
        "你好，世界。",
        "“引文”——破折号……",
        "👨‍👩‍👧🇨🇳é",
        "𠮷𠜎",
        "line one\nline two\n\nline four\n",
        "\ta\tb\n",
        "\r\nwindows\r\n",
        "- a\n  - b\n    - c\n",
        "1. 一\n2. 二\n",
        "{% lang_content en %}\n\nx\n\n{% endlang_content %}\n",
        "---\ntitle: 新\n---\n",
        "$$\n\\frac{1}{2}\n$$\n",
        "<b>html</b>",
        "| 甲 | b |\n|---|---|\n| 1 | 2 |\n",
        "[@a2020; @b2021]",
        "<!--more-->\n",
        "{% references %}\n[a] One.\n{% endreferences %}\n",
        "https://example.com/中文?q=1"
    };

    private final Random random;
    private final Rectangle2D ground;
    private final Deque<String> done = new ArrayDeque<>();

    /** @param ground where it may click, on the screen: the window without what the window manager adds */
    MonkeyHand(Random random, Rectangle2D ground) {
        this.random = random;
        this.ground = ground;
    }

    Collection<String> lastDone() {
        return done;
    }

    void act() throws IOException, InterruptedException {
        int turn = random.nextInt(100);
        if (turn < 25) {
            xdotool("type", "--delay", "2", "--", one(TYPED));
        } else if (turn < 55) {
            xdotool("key", one(EDITING));
        } else if (turn < 70) {
            xdotool("key", one(COMMANDS));
        } else if (turn < 80) {
            paste(one(PASTED));
        } else if (turn < 88) {
            click();
        } else if (turn < 92) {
            drag();
        } else if (turn < 95) {
            xdotool("mousemove", x(), y(), "click", "--repeat", "3", random.nextBoolean() ? "4" : "5");
        } else {
            menu();
        }
    }

    /** Closes what is open over the post. */
    void comeBack() throws IOException, InterruptedException {
        xdotool("key", "--delay", "60", "Escape", "Escape", "Escape", "Escape");
    }

    private void click() throws IOException, InterruptedException {
        String button = random.nextInt(5) == 0 ? "3" : "1";
        int times = button.equals("3") ? 1 : 1 + random.nextInt(3);
        xdotool("mousemove", x(), y(), "click", "--repeat", "" + times, "--delay", "30", button);
    }

    private void drag() throws IOException, InterruptedException {
        xdotool("mousemove", x(), y(), "mousedown", "1", "mousemove", x(), y(), "mousemove", x(), y(), "mouseup", "1");
    }

    /** Opens a menu by its letter, and takes what another letter, or the arrows, choose; of File only the first. */
    private void menu() throws IOException, InterruptedException {
        String menu = one("e", "i", "c", "v", "g", "h", "t");
        String letter = "" + (char) ('a' + random.nextInt(26));
        if (random.nextBoolean()) {
            xdotool("key", "--delay", "40", "alt+" + menu, letter);
        } else {
            xdotool(
                    "key",
                    "--delay",
                    "40",
                    "alt+" + menu,
                    "Down",
                    "Down",
                    one("Down", "Up", "Right"),
                    one("Return", "Escape"));
        }
    }

    private void paste(String text) throws IOException, InterruptedException {
        remember("clipboard " + text);
        Process copying = new ProcessBuilder("xclip", "-selection", "clipboard", "-in")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        copying.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        copying.getOutputStream().close();
        copying.waitFor();
        xdotool("key", "ctrl+v");
    }

    private void xdotool(String... words) throws IOException, InterruptedException {
        remember(String.join(" ", words));
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(Arrays.asList(words));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private void remember(String action) {
        done.add(action);
        if (done.size() > REMEMBERED) {
            done.remove();
        }
    }

    private String x() {
        return "" + (int) (ground.getMinX() + random.nextDouble() * ground.getWidth());
    }

    private String y() {
        return "" + (int) (ground.getMinY() + random.nextDouble() * ground.getHeight());
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
