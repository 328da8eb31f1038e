package com.atlassian.jira.web.bean;

/**
 * Which page of the results is wanted.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/web/bean/PagerFilter.html">Jira API</a>
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter<?> getUnlimitedFilter() {
        return new PagerFilter<>(0, Integer.MAX_VALUE);
    }

    public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max == 0 ? 0 : index / max * max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
