package org.diptych.arch;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Prints how large files, methods, constructors and packages of the program are, and how much test stands beside each part
 * of it. Lines are counted net: no blank ones, no comments, no imports. Run in the project's folder. Each list shows ten, or
 * as many as {@code -Dmeasures.shown} says.
 */
public final class Measures {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int LONG_METHOD = 40;
    private static final int MANY_PARAMETERS = 5;
    private static final int MANY_CLASSES = 25;
    private static final int SHOWN = Integer.getInteger("measures.shown", 10);

    private record Sized(String name, int size) {}

    private final List<Sized> files = new ArrayList<>();
    private final List<Sized> methods = new ArrayList<>();
    private final List<Sized> constructors = new ArrayList<>();
    private final List<Sized> records = new ArrayList<>();
    private final Map<String, Integer> packages = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Measures main = new Measures();
        main.read(MAIN);
        Measures test = new Measures();
        test.read(TEST);
        main.print();
        printShares(main, test);
    }

    private void read(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources;
        try (Stream<Path> found = Files.walk(root)) {
            sources = found.filter(path -> path.toString().endsWith(".java")).toList();
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                read(root, unit, positions);
            }
        }
    }

    private void read(Path root, CompilationUnitTree unit, SourcePositions positions) throws IOException {
        Path path = Path.of(unit.getSourceFile().getName());
        String name = root.relativize(path).toString().replace('\\', '/');
        String text = Files.readString(path);
        files.add(new Sized(name, netLines(text)));
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        if (!name.endsWith("package-info.java")) {
            packages.merge(folder, 1, Integer::sum);
        }
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, Void nothing) {
                if (type.getKind() == Tree.Kind.RECORD) {
                    records.add(new Sized(name + " " + type.getSimpleName(), components(type)));
                }
                return super.visitClass(type, nothing);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null) {
                    measure(name, text, unit, method, positions);
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
    }

    /** What stands in the record's head: its fields that are not static. */
    private static int components(ClassTree type) {
        return (int) type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }

    private void measure(
            String file, String text, CompilationUnitTree unit, MethodTree method, SourcePositions positions) {
        Tree body = method.getBody();
        int start = (int) positions.getStartPosition(unit, body);
        int end = (int) positions.getEndPosition(unit, body);
        // What the compiler adds stands nowhere.
        if (start < 0 || end <= start) {
            return;
        }
        String called = file + " " + method.getName();
        methods.add(new Sized(called, netLines(text.substring(start, end)) - 2));
        if (method.getReturnType() == null) {
            constructors.add(new Sized(called, method.getParameters().size()));
        }
    }

    private static int netLines(String text) {
        int lines = 0;
        boolean comment = false;
        for (String line : text.split("\n", -1)) {
            String said = line.strip();
            comment |= said.startsWith("/*");
            if (!comment
                    && !said.isEmpty()
                    && !said.startsWith("//")
                    && !said.startsWith("import ")
                    && !said.startsWith("package ")) {
                lines++;
            }
            comment &= !said.endsWith("*/");
        }
        return lines;
    }

    private void print() {
        List<Integer> sizes = files.stream()
                .filter(file -> !file.name().endsWith("package-info.java"))
                .map(Sized::size)
                .sorted()
                .toList();
        System.out.println("files: " + sizes.size() + ", net lines: half up to " + sizes.get(sizes.size() / 2)
                + ", nine in ten up to " + sizes.get(sizes.size() * 9 / 10) + ", all "
                + sizes.stream().mapToInt(Integer::intValue).sum());
        print("largest files, net lines", files, 0);
        print("methods over " + LONG_METHOD + " net lines", methods, LONG_METHOD);
        print("constructors of over " + MANY_PARAMETERS + " parameters", constructors, MANY_PARAMETERS);
        List<Sized> counted = new ArrayList<>();
        packages.forEach((name, count) -> counted.add(new Sized(name, count)));
        print("records of over " + MANY_PARAMETERS + " components", records, MANY_PARAMETERS);
        print("packages of over " + MANY_CLASSES + " files", counted, MANY_CLASSES);
        print("largest packages, files", counted, 0);
    }

    private static void print(String title, List<Sized> all, int over) {
        List<Sized> found = all.stream()
                .filter(sized -> sized.size() > over)
                .sorted(Comparator.comparingInt(Sized::size).reversed())
                .toList();
        System.out.println(title + (over > 0 ? ": " + found.size() : ":"));
        found.stream().limit(SHOWN).forEach(sized -> System.out.println("  " + sized.size() + "  " + sized.name()));
    }

    private static void printShares(Measures main, Measures test) {
        Map<String, int[]> parts = new TreeMap<>();
        main.files.forEach(file -> parts.computeIfAbsent(part(file.name()), name -> new int[2])[0] += file.size());
        test.files.forEach(file -> parts.computeIfAbsent(part(file.name()), name -> new int[2])[1] += file.size());
        int all = parts.values().stream().mapToInt(sizes -> sizes[0]).sum();
        int tests = parts.values().stream().mapToInt(sizes -> sizes[1]).sum();
        System.out.printf("test lines to a line of the program: %.2f%n", (double) tests / all);
        parts.forEach((name, sizes) -> {
            if (sizes[0] > 0) {
                System.out.printf("  %.2f  %s (%d)%n", (double) sizes[1] / sizes[0], name, sizes[0]);
            }
        });
    }

    /** The floor a file belongs to, in the core with the room on it. */
    private static String part(String file) {
        String[] names = file.split("/");
        String floor = names.length > 3 ? names[2] : "";
        return floor.equals("core") && names.length > 4 ? floor + "." + names[3] : floor;
    }
}
