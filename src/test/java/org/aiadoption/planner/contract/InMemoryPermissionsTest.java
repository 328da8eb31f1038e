package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.support.InMemoryPermissions;

class InMemoryPermissionsTest extends PermissionsContract {

    @Override
    protected Permissions permissions() {
        return new InMemoryPermissions()
                .grantAll(key("owner"), shop())
                .grant(key("viewer"), shop(), Permissions.Action.BROWSE)
                .administrator(key("admin"))
                .join(key("admin"), "jira-administrators");
    }

    @Override
    protected long shop() {
        return InMemoryPermissions.PROJECT;
    }

    @Override
    protected long issue() {
        return 1_001;
    }

    @Override
    protected String key(String account) {
        return "key-" + account;
    }
}
