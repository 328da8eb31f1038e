package org.aiadoption.planner.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OSGi headers that list packages, read as far as the guards need it: package, version, optional or not. */
final class Imports {
    /** Commas inside quotes separate the ends of a version range, not packages. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

    private static final Pattern VERSION = Pattern.compile("version=\"?([^\";]+)");

    private Imports() {}

    record Clause(String version, boolean optional) {}

    static Map<String, Clause> parse(String header) {
        Map<String, Clause> packages = new LinkedHashMap<>();
        for (String clause : clauses(header)) {
            Matcher version = VERSION.matcher(clause);
            packages.put(
                    clause.split(";", 2)[0].strip(),
                    new Clause(version.find() ? version.group(1) : "", clause.contains("resolution:=optional")));
        }
        return packages;
    }

    private static List<String> clauses(String header) {
        List<String> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(header);
        while (matcher.find()) {
            clauses.add(matcher.group());
        }
        return clauses;
    }
}
