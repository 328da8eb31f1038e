package org.aiadoption.planner.browser;

/** The planner's own page of Jira's administration. */
record AdministrationPage(Session admin) {

    static AdministrationPage open(Session admin) {
        admin.open("/plugins/servlet/ai-adoption/admin");
        confirm(admin);
        return new AdministrationPage(admin);
    }

    /** Jira asks administrators for their password once more. */
    static void confirm(Session admin) {
        admin.see(".ai-page, #login-form-authenticatePassword");
        if (!admin.lacks("#login-form-authenticatePassword")) {
            admin.type("#login-form-authenticatePassword", "admin");
            admin.click("#login-form-submit");
            admin.see(".ai-page");
        }
    }

    /** Makes the issue type of plans, and offers it wherever there is a scheme. */
    void setUpEverywhere() {
        admin.see("[data-form='set-up'] button[type=submit]:enabled");
        admin.all("[name=scheme]:not(:checked)").forEach(box -> box.click());
        admin.click("[data-form='set-up'] button[type=submit]");
        admin.see("#ai-type-title .aui-lozenge-success");
    }
}
