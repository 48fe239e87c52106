package org.diptych.core.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.jspecify.annotations.Nullable;

/** The lists in some lines, and what lies in which item. Not changed once it is made. */
final class ListTree {
    /**
     * How far right of the text a child may stand at most where this program puts it. Four columns make code of it; pandoc
     * counts from the text's column or the fourth one behind the mark, whichever comes first.
     */
    static final int NEAR = 3;

    private static final Pattern BREAK =
            Pattern.compile("#{1,6}(?:[ \\t].*)?|`{3,}[^`]*|~{3,}.*|([-*_])(?:[ \\t]*+\\1){2,}+[ \\t]*+");

    private final Dialect dialect;
    private final List<String> lines;
    private final boolean[] closed;
    private final List<Siblings> lists = new ArrayList<>();
    private final Item[] owners;
    private final Item[] starts;
    private final Deque<Item> open = new ArrayDeque<>();
    private @Nullable Siblings openAtRoot;
    private boolean afterBlank = true;
    private boolean inParagraph;
    private String quote = "";

    /** An item. Its lines reach from {@code line} to {@code last}, without blank ones at the end. */
    static final class Item {
        final int line;
        final ItemStart start;
        final @Nullable Item parent;
        final Siblings list;
        /** The number it is marked with; 0 if its list has bullets. */
        final int number;

        int last;
        private @Nullable Siblings openBelow;
        private final List<Siblings> lists = new ArrayList<>();

        private Item(int line, ItemStart start, @Nullable Item parent, Siblings list) {
            this.line = line;
            this.start = start;
            this.parent = parent;
            this.list = list;
            this.number = list.counter == null
                    ? 0
                    : list.counter.continued(start.mark()).orElse(list.counter).value();
            this.last = line;
        }

        int index() {
            return list.items.indexOf(this);
        }
    }

    /** Items one below the other that make one list. */
    static final class Siblings {
        final @Nullable Item parent;
        /** What the first item counts by; null for bullets. */
        final @Nullable Counter counter;

        final List<Item> items = new ArrayList<>();

        private Siblings(@Nullable Item parent, @Nullable Counter counter) {
            this.parent = parent;
            this.counter = counter;
        }

        boolean isOrdered() {
            return counter != null;
        }

        /** Whether the author lets the page count: at least two items, each with the same number. */
        boolean isUncounted() {
            return items.size() > 1
                    && items.stream().mapToInt(item -> item.number).distinct().count() == 1;
        }

        private boolean takes(ItemStart start) {
            return counter == null
                    ? start.counter().isEmpty()
                    : counter.continued(start.mark()).isPresent();
        }
    }

    private ListTree(List<String> lines, boolean[] closed, Dialect dialect) {
        this.lines = lines;
        this.closed = closed;
        this.dialect = dialect;
        this.owners = new Item[lines.size()];
        this.starts = new Item[lines.size()];
    }

    /** @param closed for each line, whether it lies in code or the like */
    static ListTree of(List<String> lines, boolean[] closed, Dialect dialect) {
        ListTree tree = new ListTree(lines, closed, dialect);
        for (int i = 0; i < lines.size(); i++) {
            tree.read(i);
        }
        for (int i = 0; i < lines.size(); i++) {
            for (Item item = tree.owners[i]; item != null; item = item.parent) {
                item.last = i;
            }
        }
        return tree;
    }

    List<Siblings> lists() {
        return lists;
    }

    /** Whether {@code line} lies in code or the like. */
    boolean isClosed(int line) {
        return closed[line];
    }

    /** The item that starts on {@code line}. */
    Optional<Item> startingOn(int line) {
        return Optional.ofNullable(starts[line]);
    }

    /** The innermost item {@code line} lies in. */
    Optional<Item> around(int line) {
        return Optional.ofNullable(owners[line]);
    }

    /** The item above {@code item} with the same parent and nothing but blank lines between, whatever its mark. */
    Optional<Item> above(Item item) {
        int line = item.line - 1;
        while (line >= 0 && isBlank(line)) {
            line--;
        }
        Item found = line < 0 ? null : owners[line];
        while (found != null && found.parent != item.parent) {
            found = found.parent;
        }
        return Optional.ofNullable(found)
                .filter(above -> above != item)
                .filter(above ->
                        above.start.quote().strip().equals(item.start.quote().strip()));
    }

    /** The item below {@code item} with the same parent and nothing but blank lines between, whatever its mark. */
    Optional<Item> below(Item item) {
        int line = item.last + 1;
        while (line < lines.size() && isBlank(line)) {
            line++;
        }
        return line < lines.size()
                ? Optional.ofNullable(starts[line])
                        .filter(found -> found.parent == item.parent)
                        .filter(found -> found.start
                                .quote()
                                .strip()
                                .equals(item.start.quote().strip()))
                : Optional.empty();
    }

    /** The items one level below {@code parent}. */
    List<Item> children(Item parent) {
        return parent.lists.stream().flatMap(list -> list.items.stream()).toList();
    }

    private boolean isBlank(int line) {
        return !closed[line] && behindQuote(lines.get(line)).isBlank();
    }

    private String behindQuote(String line) {
        return line.substring(ItemStart.outerQuote(line));
    }

    private void read(int line) {
        if (closed[line] && line > 0 && closed[line - 1]) {
            owners[line] = open.peek();
            afterBlank = false;
            return;
        }
        String text = lines.get(line);
        String outer = text.substring(0, ItemStart.outerQuote(text));
        Optional<ItemStart> start =
                ItemStart.of(text, dialect).filter(found -> found.quote().length() == outer.length());
        followQuote(outer);
        String behind = text.substring(outer.length());
        if (behind.isBlank()) {
            afterBlank = true;
            inParagraph = false;
            return;
        }
        int column = Indents.width(Indents.of(behind), 0);
        if (start.filter(ItemStart::isItem).isEmpty() || !startItem(line, start.get(), column)) {
            readText(line, behind.strip(), column);
        }
        afterBlank = false;
        owners[line] = open.peek();
    }

    private void followQuote(String now) {
        String marks = now.replaceAll("[ \\t]", "");
        if (!marks.equals(quote)) {
            open.clear();
            openAtRoot = null;
            inParagraph = false;
            quote = marks;
        }
    }

    private boolean startItem(int line, ItemStart start, int column) {
        Item parent = open.stream()
                .filter(item -> column >= item.start.content())
                .findFirst()
                .orElse(null);
        if (column - (parent == null ? 0 : parent.start.content()) >= 4 || inParagraph && !interrupts(line, start)) {
            return false;
        }
        closeTo(parent);
        Siblings list = parent == null ? openAtRoot : parent.openBelow;
        if (list == null || !list.takes(start)) {
            list = new Siblings(parent, start.counter().orElse(null));
            lists.add(list);
            if (parent == null) {
                openAtRoot = list;
            } else {
                parent.openBelow = list;
                parent.lists.add(list);
            }
        }
        Item item = new Item(line, start, parent, list);
        list.items.add(item);
        open.push(item);
        starts[line] = item;
        inParagraph = false;
        return true;
    }

    /** Whether an item may start right below a line of a paragraph that lies in no list. */
    private boolean interrupts(int line, ItemStart start) {
        boolean empty = lines.get(line).length() == start.text().length();
        boolean first = start.counter().map(counter -> counter.value() == 1).orElse(true);
        return !dialect.joinsBlocksToParagraphs() && first && !empty;
    }

    private void readText(int line, String text, int column) {
        boolean breaks = closed[line] || BREAK.matcher(text).matches();
        if (afterBlank || breaks) {
            Item parent = open.stream()
                    .filter(item -> column >= item.start.content())
                    .findFirst()
                    .orElse(null);
            closeTo(parent);
            if (parent == null) {
                openAtRoot = null;
            } else {
                parent.openBelow = null;
            }
        }
        inParagraph = open.isEmpty() && !breaks;
    }

    private void closeTo(@Nullable Item parent) {
        while (!open.isEmpty() && open.peek() != parent) {
            open.pop();
        }
    }
}
