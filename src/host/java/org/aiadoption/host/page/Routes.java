package org.aiadoption.host.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which handler answers which address. An address that ends in {@code *} takes everything below it. */
final class Routes {
    enum Access {
        ANYONE,
        USER,
        ADMINISTRATOR,
        WEB_SUDO
    }

    record Route(Access access, Set<String> methods, Handler handler) {}

    record Found(Route route, String tail) {}

    private final Map<String, Route> exact = new LinkedHashMap<>();
    private final List<Map.Entry<String, Route>> prefixes = new ArrayList<>();

    Routes get(Access access, String address, Handler handler) {
        return add(address, new Route(access, Set.of("GET", "HEAD"), handler));
    }

    Routes post(Access access, String address, Handler handler) {
        return add(address, new Route(access, Set.of("POST"), handler));
    }

    Routes both(Access access, String address, Handler handler) {
        return add(address, new Route(access, Set.of("GET", "HEAD", "POST"), handler));
    }

    Optional<Found> find(String path) {
        Route route = exact.get(path);
        if (route != null) {
            return Optional.of(new Found(route, ""));
        }
        return prefixes.stream()
                .filter(prefix -> path.startsWith(prefix.getKey()))
                .findFirst()
                .map(prefix -> new Found(
                        prefix.getValue(), path.substring(prefix.getKey().length())));
    }

    private Routes add(String address, Route route) {
        if (address.endsWith("*")) {
            prefixes.add(Map.entry(address.substring(0, address.length() - 1), route));
        } else {
            exact.put(address, route);
        }
        return this;
    }
}
