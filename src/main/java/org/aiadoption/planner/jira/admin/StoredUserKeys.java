package org.aiadoption.planner.jira.admin;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collection;
import java.util.List;
import org.aiadoption.planner.application.settling.FollowUserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's word to apps that an anonymised user has another key. Public because Jira makes it. */
public final class StoredUserKeys implements UserKeyChangeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(StoredUserKeys.class);

    private final FollowUserKey followUserKey;
    private final I18nResolver texts;

    public StoredUserKeys(FollowUserKey followUserKey, I18nResolver texts) {
        this.followUserKey = followUserKey;
        this.texts = texts;
    }

    /** Lists nothing: Jira's own list tells of the issues, and plans stay as they are but for the key. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of();
    }

    /** It is done in one go, and no step of it is reported. */
    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 0;
    }

    /** An administrator can start an anonymisation again whose errors were shown. */
    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        try {
            followUserKey.follow(word(parameter, "getOriginal"), word(parameter, "getTarget"));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.error("The planner's records do not follow a user to another key", e);
            errors.addErrorMessage(texts.getText("planner.anonymisation.failed"));
        }
        return new ServiceResultImpl(errors);
    }

    /** By name, because it is told nowhere whether Jira has a class or an interface there, and compiled calls differ. */
    private static String word(UserPropertyChangeParameter parameter, String method)
            throws ReflectiveOperationException {
        return String.valueOf(
                UserPropertyChangeParameter.class.getMethod(method).invoke(parameter));
    }
}
