package org.aiadoption.host.rest;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * A request as REST module version 1 hands it on: an ending such as {@code .json} is taken off the path and becomes the
 * header {@code Accept}, as in {@code com.atlassian.plugins.rest.common.filter.ExtensionJerseyFilter}.
 */
final class PathWithoutEnding extends HttpServletRequestWrapper {
    private static final Map<String, String> TYPES = Map.of(
            ".txt", "text/plain",
            ".htm", "text/html",
            ".html", "text/html",
            ".json", "application/json",
            ".xml", "application/xml",
            ".atom", "application/atom+xml");

    private final String ending;
    private final String type;

    private PathWithoutEnding(HttpServletRequest request, String ending, String type) {
        super(request);
        this.ending = ending;
        this.type = type;
    }

    static HttpServletRequest of(HttpServletRequest request) {
        String path = request.getRequestURI();
        int point = path.lastIndexOf('.');
        String ending = point > path.lastIndexOf('/') ? path.substring(point) : "";
        String type = TYPES.get(ending);
        return type == null ? request : new PathWithoutEnding(request, ending, type);
    }

    @Override
    public String getRequestURI() {
        return without(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(without(super.getRequestURL().toString()));
    }

    @Override
    public String getPathInfo() {
        return without(super.getPathInfo());
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("Accept") ? type : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase("Accept") ? Collections.enumeration(List.of(type)) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(Collections.list(super.getHeaderNames()));
        names.add("Accept");
        return Collections.enumeration(names);
    }

    private String without(String path) {
        return path.substring(0, path.length() - ending.length());
    }
}
