package org.baucu.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.baucu.election.RuleSet;
import org.baucu.identity.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of a running election share: the program, the election, and people who sign in. */
public abstract class RunningElection {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Stage stage;

    @Autowired
    protected Officials officials;

    @Autowired
    protected JdbcClient jdbc;

    protected Play play;

    @BeforeEach
    protected void beginElection() {
        play = stage.running(RuleSet.LAW_85_2015);
    }

    @AfterEach
    protected void endElection() {
        stage.clear(play);
    }

    /** The session of one of the {@link Officials}. */
    protected Browser login(String user) {
        Browser browser = new Browser(port);
        assertThat(browser.login(user, Officials.PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    protected void forgetSubstitutions() {
        jdbc.sql("DELETE FROM substituted_task").update();
        jdbc.sql("DELETE FROM substitution").update();
    }
}
