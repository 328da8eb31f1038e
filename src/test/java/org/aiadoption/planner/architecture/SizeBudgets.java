package org.aiadoption.planner.architecture;

import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.architecture.SourceTree.Size;

/** How large files and methods may be, and how many parameters they may take. Each check returns what is too large. */
final class SizeBudgets {
    private static final int FILE_MOST = 300;
    private static final int FILE_P90 = 150;
    private static final int METHOD_MOST = 40;
    private static final int METHOD_P90 = 11;
    private static final int PARAMETERS = 4;
    private static final int CONSTRUCTOR_PARAMETERS = 6;

    private SizeBudgets() {}

    static List<String> filesTooLong(SourceTree tree) {
        return longerThan(FILE_MOST, tree.fileSizes());
    }

    static List<String> mostFilesTooLong(SourceTree tree) {
        return ninetiethAbove(FILE_P90, "files", tree.fileSizes());
    }

    static List<String> methodsTooLong(SourceTree tree) {
        return longerThan(METHOD_MOST, bodies(tree));
    }

    static List<String> mostMethodsTooLong(SourceTree tree) {
        return ninetiethAbove(METHOD_P90, "methods", bodies(tree));
    }

    static List<String> tooManyParameters(SourceTree tree) {
        return tree.callables().stream()
                .filter(c -> c.parameters() > (c.constructor() ? CONSTRUCTOR_PARAMETERS : PARAMETERS))
                .map(c -> c.name() + " takes " + c.parameters() + " parameters")
                .toList();
    }

    private static List<Size> bodies(SourceTree tree) {
        return tree.callables().stream()
                .filter(c -> c.lines() > 0)
                .map(c -> new Size(c.name(), c.lines()))
                .toList();
    }

    private static List<String> longerThan(int most, List<Size> sizes) {
        return sizes.stream()
                .filter(s -> s.lines() > most)
                .map(s -> s.name() + " has " + s.lines() + " lines, more than " + most)
                .toList();
    }

    private static List<String> ninetiethAbove(int most, String what, List<Size> sizes) {
        if (sizes.isEmpty()) {
            return List.of();
        }
        List<Integer> sorted = sizes.stream().map(Size::lines).sorted().toList();
        int p90 = sorted.get((sorted.size() * 9 + 9) / 10 - 1);
        List<String> problems = new ArrayList<>();
        if (p90 > most) {
            problems.add("nine of ten " + what + " should have at most " + most + " lines, but it is " + p90);
            problems.addAll(longerThan(most, sizes));
        }
        return problems;
    }
}
