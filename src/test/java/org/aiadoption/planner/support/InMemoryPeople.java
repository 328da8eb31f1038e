package org.aiadoption.planner.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Person;

/** Users as the test adds them. The key of {@code ada} is {@code key-ada}: mixing up key and name shows. */
public final class InMemoryPeople implements People {

    private final List<Person> people = new ArrayList<>();

    public static String keyOf(String name) {
        return "key-" + name;
    }

    public InMemoryPeople add(String name) {
        people.add(new Person(keyOf(name), name, "Display " + name, true));
        return this;
    }

    public InMemoryPeople addDeactivated(String name) {
        people.add(new Person(keyOf(name), name, "Display " + name, false));
        return this;
    }

    /** Their key leads to nobody any more. */
    public void forget(String name) {
        people.removeIf(person -> person.name().equals(name));
    }

    @Override
    public Optional<Person> byKey(String key) {
        return people.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    @Override
    public Optional<Person> byName(String name) {
        return people.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
