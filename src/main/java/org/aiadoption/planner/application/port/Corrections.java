package org.aiadoption.planner.application.port;

import java.util.Map;
import org.aiadoption.planner.domain.framework.DateCorrection;
import org.aiadoption.planner.domain.profile.Rewording;

/**
 * What administrators changed about the content that ships. Read on every page that shows content, so remembered; other
 * servers of a cluster see a change within half a minute.
 */
public interface Corrections {

    /**
     * The whole of it.
     *
     * @param linksOut whether pages may link to addresses outside; if not, they show them as text
     * @param dates corrected dates of law, each by {@code framework/date}
     */
    record Kept(boolean linksOut, Map<String, DateCorrection> dates, Rewording profile) {

        public Kept {
            dates = Map.copyOf(dates);
        }

        public static Kept nothing() {
            return new Kept(true, Map.of(), Rewording.none());
        }
    }

    Kept kept();

    void keep(Kept kept);
}
