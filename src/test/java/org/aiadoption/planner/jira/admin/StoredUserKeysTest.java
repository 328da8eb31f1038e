package org.aiadoption.planner.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aiadoption.planner.application.port.UserKeys;
import org.aiadoption.planner.application.settling.FollowUserKey;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryLeases;
import org.junit.jupiter.api.Test;

class StoredUserKeysTest {

    private final List<String> replaced = new ArrayList<>();
    private final I18nResolver texts = mock(I18nResolver.class);
    private final UserPropertyChangeParameter change = new Change("pioneer", "JIRAUSER10300");
    private boolean broken;

    private record Change(String getOriginal, String getTarget) implements UserPropertyChangeParameter {}

    private final class NotedKeys implements UserKeys {

        @Override
        public Set<Long> plansNaming(String userKey) {
            return Set.of(7L);
        }

        @Override
        public void replace(long planId, String userKey, String newKey) {
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            replaced.add(userKey + " -> " + newKey);
        }
    }

    @Test
    void jira_tells_the_old_and_the_new_key_and_hears_of_no_error() {
        ServiceResult result = handler().update(change);

        assertThat(replaced).containsExactly("pioneer -> JIRAUSER10300");
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void an_administrator_is_told_when_the_records_could_not_follow() {
        broken = true;
        when(texts.getText("planner.anonymisation.failed")).thenReturn("Try again.");

        ServiceResult result = handler().update(change);

        assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("Try again.");
    }

    @Test
    void nothing_is_listed_and_no_progress_promised_that_is_not_reported() {
        assertThat(handler().getAffectedEntities(change)).isEmpty();
        assertThat(handler().getNumberOfTasks(change)).isZero();
    }

    private StoredUserKeys handler() {
        return new StoredUserKeys(
                new FollowUserKey(new NotedKeys(), new InMemoryLeases(), new ImmediateLocks()), texts);
    }
}
