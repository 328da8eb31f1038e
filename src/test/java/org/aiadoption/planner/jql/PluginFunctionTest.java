package org.aiadoption.planner.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aiadoption.host.jira.search.JqlFunctionModules;
import org.aiadoption.host.jira.search.JqlFunctions;
import org.aiadoption.host.osgi.PluginBundle;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.ModuleElement;
import org.aiadoption.host.plugin.ModuleProblem;
import org.junit.jupiter.api.Test;

/** A function that a plugin brings by a module {@code jql-function}. */
class PluginFunctionTest {

    private final SearchDesk desk = new SearchDesk();
    private final JqlFunctionModules modules = new JqlFunctionModules(desk.get(JqlFunctions.class));

    /** The issues whose numbers are given, of both projects, some by key and some by id. */
    public static class NumberedIssues extends AbstractJqlFunction {
        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            MessageSet messages = validateNumberOfArgs(operand, 1);
            if (!messages.hasAnyErrors() && !operand.getArgs().get(0).matches("\\d")) {
                messages.addErrorMessage(clause.getName() + " wants a digit, " + searcher.getName());
            }
            return messages;
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            assertThat(context.isSecurityOverriden()).isFalse();
            long number = Long.parseLong(operand.getArgs().get(0));
            // in the order of the sample: four of OPEN, then those of SHUT
            return List.of(
                    new QueryLiteral(operand, "OPEN-" + number),
                    new QueryLiteral(operand, 10_003 + number),
                    new QueryLiteral(operand));
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }

    @Test
    void is_known_as_long_as_its_module_is_enabled() {
        assertThat(desk.objections("ann", "issue in numbered(1)"))
                .containsExactly("Unable to find JQL function 'numbered(1)'.");

        Runnable disable = enable("<fname>numbered</fname><list>true</list>");
        assertThat(desk.found("ann", "issue in NUMBERED(1) order by project")).containsExactly("OPEN-1", "SHUT-1");
        disable.run();

        assertThat(desk.objections("ann", "issue in numbered(1)"))
                .containsExactly("Unable to find JQL function 'numbered(1)'.");
    }

    @Test
    void its_values_show_nobody_what_they_may_not_browse() {
        enable("<fname>numbered</fname><list>true</list>");

        assertThat(desk.found("bob", "issue in numbered(1)")).containsExactly("OPEN-1");
        assertThat(desk.page("bob", "issue in numbered(1)", 0, 1).getTotal()).isEqualTo(1);
        assertThat(desk.found("bob", "issue not in numbered(1) order by key"))
                .containsExactly("OPEN-2", "OPEN-3", "OPEN-4");
    }

    @Test
    void its_own_objections_are_told() {
        enable("<fname>numbered</fname><list>true</list>");

        assertThat(desk.objections("bob", "issue in numbered()"))
                .containsExactly("Function 'numbered' expected '1' arguments but received '0'.");
        assertThat(desk.objections("bob", "issue in numbered(x)")).containsExactly("key wants a digit, bob");
        assertThat(desk.objections("bob", "issue = numbered(1)"))
                .containsExactly("Operator '=' does not support the list value 'numbered(1)' for field 'issue'.");
    }

    @Test
    void a_module_without_a_name_or_with_one_that_is_taken_is_refused() {
        assertThatThrownBy(() -> enable("<list>true</list>")).isInstanceOf(ModuleProblem.class);
        assertThatThrownBy(() -> enable("<fname>currentUser</fname>"))
                .isInstanceOf(ModuleProblem.class)
                .hasMessageContaining("currentUser");
    }

    private Runnable enable(String content) {
        PluginBundle bundle = mock(PluginBundle.class);
        String type = NumberedIssues.class.getName();
        try {
            doReturn(NumberedIssues.class).when(bundle).type(type);
            String xml = "<jql-function key=\"f\" class=\"" + type + "\">" + content + "</jql-function>";
            ModuleElement module = new ModuleElement(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
            return modules.enable(new EnabledPlugin("test", "1", bundle, null), module);
        } catch (ReflectiveOperationException
                | java.io.IOException
                | org.xml.sax.SAXException
                | javax.xml.parsers.ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
