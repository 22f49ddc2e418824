export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests can be served; else the problem names what is missing. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts and times, without people. For this computer itself; where a token is set, for who sends it as Authorization: Bearer. */
        get: operations["MetricsController_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this is a demonstration, and which day counts as today. */
        get: operations["ServiceController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["SessionController_signedIn"];
        put?: never;
        /** Signs in: sets the cookies `session` and `csrf`. With a second factor they open nothing yet: the answer is CODE_NEEDED, and the code is sent within ten minutes. */
        post: operations["SignInController_signIn"];
        /** Signs out. */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the code that signing in asked for, of the app or a recovery code: sets other cookies, which open. */
        post: operations["SignInController_showCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in, the newest first. */
        get: operations["SessionController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one’s own sessions. */
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one’s own password; all other sessions end. */
        post: operations["SessionController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses a password by a link, once; all sessions of the account end. */
        post: operations["SessionController_choosePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts, by name. */
        get: operations["AccountController_list"];
        put?: never;
        /** Makes an account; its person chooses a password by a link (POST …/link). */
        post: operations["AccountController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account. */
        get: operations["AccountController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an account; what is left out stays. */
        patch: operations["AccountController_change"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link by which somebody else chooses a new password. Asked again, the earlier link holds no longer. */
        post: operations["AccountController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes the second factor of somebody who lost the phone and all recovery codes; sessions end. */
        delete: operations["AccountController_resetFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends all sessions of an account. */
        delete: operations["AccountController_endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts, by name. As CSV or as a workbook. */
        get: operations["AccountTableController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts, by name. As CSV or as a workbook. */
        get: operations["AccountTableController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the token by which a program is known (accounts with the role subscriber). Asked again, the earlier one holds no longer. */
        post: operations["ProgramController_token"];
        /** From now on the token of a program holds no longer. */
        delete: operations["ProgramController_endToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether signing in asks for a code. */
        get: operations["FactorController_get"];
        put?: never;
        /** Begins a second factor: what an authenticator app takes over, for 15 minutes. */
        post: operations["FactorController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a first code of the app: from then on signing in asks for one. The session goes on with other cookies, all others end. */
        post: operations["FactorController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes new recovery codes; the earlier ones hold no longer. */
        post: operations["FactorController_renewRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes the second factor; all other sessions end. */
        post: operations["FactorController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which roles need a second factor. */
        get: operations["AccessRulesController_get"];
        /** Says which roles need a second factor; it holds at once, also for open sessions. */
        put: operations["AccessRulesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one signs in here, besides user name and password. */
        get: operations["ProviderController_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For browsers: begins to sign in at the provider. */
        get: operations["ProviderController_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For browsers: comes back from the provider, and sets the cookies of a session. */
        get: operations["ProviderController_end"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For browsers, after signing out here: signs out at the provider, too, where it offers that. */
        get: operations["ProviderController_signOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of everybody’s last digest, the newest first. */
        get: operations["DigestController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When digests are sent, and whether they are. */
        get: operations["DigestController_times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All managers, by name: who gets digests, and what became of the last one. */
        get: operations["DigestController_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one gets digests, and where. */
        get: operations["DigestController_own"];
        /** Says whether one wants digests. */
        put: operations["DigestController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of the regions that are open, the newest first: all of it, or of a person, a thing, an action and a span of time. What is about the installation itself is for who has all regions; one’s own entries always are. */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks the whole trail against its chain and its anchors. */
        get: operations["AuditController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of the regions that are open, the newest first: all of it, or of a person, a thing, an action and a span of time. As CSV or as a workbook. */
        get: operations["AuditTableController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of the regions that are open, the newest first: all of it, or of a person, a thing, an action and a span of time. As CSV or as a workbook. */
        get: operations["AuditTableController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/breach-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose data were seen or exported by whom, when and from where, in a span of time: as far as the trail is open to whoever asks. */
        get: operations["BreachController_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/breach-report/notice.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft of the notice of article 46 UU 27/2022, in Indonesian: filled in as far as the trail knows, with marked blanks. */
        get: operations["BreachController_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/breach-report/persons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose data were seen, or may have been, in the regions that are open: a row for each entitlement, NIK masked. As CSV or as a workbook. */
        get: operations["BreachController_persons[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/breach-report/persons.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose data were seen, or may have been, in the regions that are open: a row for each entitlement, NIK masked. As CSV or as a workbook. */
        get: operations["BreachController_persons[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cycles, the newest first. */
        get: operations["CycleController_list"];
        put?: never;
        /** Begins a cycle. */
        post: operations["CycleController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cycle. */
        get: operations["CycleController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how a cycle is reconciled; what is left out stays. */
        patch: operations["CycleController_change"];
        trace?: never;
    };
    "/api/v1/cycles.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cycles, the newest first. As CSV or as a workbook. */
        get: operations["CycleTableController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cycles, the newest first. As CSV or as a workbook. */
        get: operations["CycleTableController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All kabupaten and kota, in the order of their official codes. */
        get: operations["RegionController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kecamatan of a kabupaten or kota, in the order of their official codes. */
        get: operations["RegionController_districts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a cycle, the newest first. */
        get: operations["FileController_list"];
        put?: never;
        /** Takes a file in, or shows how it would be read (preview). */
        post: operations["UploadController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/files.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a cycle, the newest first. As CSV or as a workbook. */
        get: operations["FileController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/files.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a cycle, the newest first. As CSV or as a workbook. */
        get: operations["FileController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file, and how far it was read. */
        get: operations["FileController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file out: it counts no longer. */
        post: operations["FileController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a withdrawn file count again. */
        post: operations["FileController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The column mappings that are remembered in a region, those first that were used last. */
        get: operations["MappingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a mapping: the next file of that sender is recognised afresh. What was read by it stays. */
        delete: operations["MappingController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/rejects.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why rows were not accepted, and what to do: a line a problem, masked. As CSV or as a workbook. */
        get: operations["RejectsController_rejects[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/rejects.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why rows were not accepted, and what to do: a line a problem, masked. As CSV or as a workbook. */
        get: operations["RejectsController_rejects[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result in numbers: the shape of summary.json, and of which revision. */
        get: operations["BookController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows as a file: ledger, links or reviews. As CSV or as a workbook. */
        get: operations["BookController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows as a file: ledger, links or reviews. As CSV or as a workbook. */
        get: operations["BookController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/links.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows as a file: ledger, links or reviews. As CSV or as a workbook. */
        get: operations["BookController_table[2]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/links.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows as a file: ledger, links or reviews. As CSV or as a workbook. */
        get: operations["BookController_table[3]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/reviews.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows as a file: ledger, links or reviews. As CSV or as a workbook. */
        get: operations["BookController_table[4]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/reviews.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows as a file: ledger, links or reviews. As CSV or as a workbook. */
        get: operations["BookController_table[5]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entitlements, in the order of the list. */
        get: operations["BookListController_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/ledger/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The entitlements of a name, NIK or ref, in the order of the list. Changes nothing. */
        post: operations["BookListController_searchLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The discrepancies, the gravest first. */
        get: operations["BookListController_discrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/discrepancies/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many discrepancies there are by each field: what the list can be narrowed to. */
        get: operations["BookListController_countDiscrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/discrepancies/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The discrepancies of a name, NIK or ref, the gravest first. Changes nothing. */
        post: operations["BookListController_searchDiscrepancies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/discrepancies.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All discrepancies as a file, or those that the filters leave. As CSV or as a workbook. */
        get: operations["DiscrepancyTableController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/discrepancies.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All discrepancies as a file, or those that the filters leave. As CSV or as a workbook. */
        get: operations["DiscrepancyTableController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes as they are: what people wrote, or what they begin with. */
        get: operations["MinutesController_get"];
        /** Writes into the minutes, as long as they are a draft: all of it anew. */
        put: operations["MinutesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/minutes/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the minutes final: the document is kept, and they never change any more. */
        post: operations["MinutesController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/berita-acara.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes as a PDF: the final ones as they were made, else a draft of now. */
        get: operations["MinutesController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/berita-acara-lampiran.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The annexes as a workbook, numbers masked: kept with the final minutes, else a draft of now. */
        get: operations["MinutesController_annexes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/lists/visits.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Households to visit, by kelurahan, RW and RT, with room for what came of it. As a PDF or as a workbook; numbers masked. */
        get: operations["WorkListController_visits[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/lists/visits.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Households to visit, by kelurahan, RW and RT, with room for what came of it. As a PDF or as a workbook; numbers masked. */
        get: operations["WorkListController_visits[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/lists/follow-ups.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each bank branch and post office is asked, with a covering letter for each. As a PDF or as a workbook; numbers masked. */
        get: operations["WorkListController_followUps[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/lists/follow-ups.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each bank branch and post office is asked, with a covering letter for each. As a PDF or as a workbook; numbers masked. */
        get: operations["WorkListController_followUps[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/lists/pay-again.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came back or failed, and can be paid again. As a PDF or as a workbook; numbers masked. */
        get: operations["WorkListController_payAgain[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/lists/pay-again.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came back or failed, and can be paid again. As a PDF or as a workbook; numbers masked. */
        get: operations["WorkListController_payAgain[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/visits/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far visits are: households on the visit list, and what came of the visits. */
        get: operations["VisitController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/visits/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows which visits the filled-in list would tell, or keeps them once that was seen. */
        post: operations["VisitController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/visits/sheet/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The rows of the filled-in list that cannot be taken, each with the reason. Keeps nothing. */
        post: operations["VisitController_refused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known and what is not: by programme and channel, by kelurahan, what is awaited, what came and went in 24 hours, and how old what is open is. */
        get: operations["OverviewController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The payments and how each found its household, in the order of links.csv. */
        get: operations["LinkController_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/households/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One household: its entitlements, the payments that are its own or may be, its discrepancies and, for who may see reviews, the decisions about those payments. */
        get: operations["LinkController_household"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says of some discrepancies how far one is with them, and why. */
        post: operations["RemarkController_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/remarks.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All discrepancies, or those that the filters leave, with room for status and reason. As CSV or as a workbook. */
        get: operations["RemarkSheetController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/remarks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All discrepancies, or those that the filters leave, with room for status and reason. As CSV or as a workbook. */
        get: operations["RemarkSheetController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/remarks/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what the filled-in sheet would change, or changes it once that was seen. */
        post: operations["RemarkSheetController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** NIK, KK, account and card of one household in clear. Noted in the audit trail before it is answered. */
        post: operations["NumberController_ofHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same of a payment that waits for a decision, as its report states them. */
        post: operations["NumberController_ofPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an administrator has looked at whose numbers an account saw, and lets it go on: counting begins anew. */
        post: operations["NumberController_allow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions of a cycle, the one that settles most payments first. */
        get: operations["ReviewController_ofCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, with the cycle as a field. */
        get: operations["ReviewController_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides whose a payment is, on the evidence that was seen. */
        post: operations["ReviewController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions of a cycle with what became of them, the newest first. */
        get: operations["DecisionController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/decisions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All decisions that were not taken back, as the command line takes them; the workbook also says what became of each. As CSV or as a workbook. */
        get: operations["DecisionController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/decisions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All decisions that were not taken back, as the command line takes them; the workbook also says what became of each. As CSV or as a workbook. */
        get: operations["DecisionController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/decisions/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what the filled-in list of questions would decide, or decides it once that was seen. */
        post: operations["DecisionController_takeSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a decision back: its question is asked again. */
        post: operations["DecisionController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/decisions/awaiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions that wait for a second person, the one that waits for longest first. */
        get: operations["ConfirmationController_awaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms what somebody else decided: it counts from now on. */
        post: operations["ConfirmationController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects what somebody else decided: its question is asked on. */
        post: operations["ConfirmationController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For how long data are kept, and whose time is over. */
        get: operations["RetentionController_get"];
        /** Says for how long data are kept: those whose time is over are destroyed within the hour. */
        put: operations["RetentionController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{id}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Destroys the data of a cycle before its time is over. It cannot be undone. */
        post: operations["RetentionController_purge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was destroyed, the newest first. */
        get: operations["RetentionController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purges.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was destroyed, the newest first. As CSV or as a workbook. */
        get: operations["RetentionController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purges.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was destroyed, the newest first. As CSV or as a workbook. */
        get: operations["RetentionController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was destroyed, when and why. */
        get: operations["RetentionController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purges/{id}/certificate.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of it, to be printed and signed. */
        get: operations["RetentionController_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the sample data are loaded, and whether they may be. */
        get: operations["SampleController_get"];
        put?: never;
        /** Loads the sample data, or goes on with it, while there is no real cycle: an invented city. */
        post: operations["SampleController_load"];
        /** Destroys the sample data; nothing else is touched. */
        delete: operations["SampleController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what changes, each time as a whole: `file` events carry the file as GET /files/{id} shows it, `book` events the numbers of a cycle's book, their revision, and how the rows of each report found their households. */
        get: operations["EventController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages of all topics (AsyncAPI 3). */
        get: operations["ContractController_asyncApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a message type, such as `id.tersalur.discrepancy.opened.v1`: what events name as `urn:tersalur:schema:<type>`. */
        get: operations["ContractController_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts behind a place, as a batch of CloudEvents: those of a region in their order, each at least once, with the same id when it comes again. The headers Link (rel="next") and Next-After say where to go on; that place stays good over restarts. */
        get: operations["AlertController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhooks, by name, and how they get on. */
        get: operations["WebhookController_list"];
        put?: never;
        /** Makes a webhook; it sends what is announced from now on, once it has a key (POST …/keys). */
        post: operations["WebhookController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook, and how it gets on. */
        get: operations["WebhookController_get"];
        put?: never;
        post?: never;
        /** Removes a webhook, and what waits for it. */
        delete: operations["WebhookController_remove"];
        options?: never;
        head?: never;
        /** Changes a webhook; what is left out stays. What was told to it is taken back there whatever it is for from now on. */
        patch: operations["WebhookController_change"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the alerts, by what they are about: the latest first; those that wait, or dead letters, the oldest first. */
        get: operations["WebhookController_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a key and shows it this once. Where there is one already both prove deliveries, until the older is ended. */
        post: operations["WebhookController_newKey"];
        /** Ends the older of two keys. */
        delete: operations["WebhookController_endOldKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a test sent, dead letters sent again or dropped, or a pause ended. What came of a test stands in `lastTest`, by the id of the order. */
        post: operations["WebhookController_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhooks, by name, and how they get on. As CSV or as a workbook. */
        get: operations["WebhookTableController_table[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhooks, by name, and how they get on. As CSV or as a workbook. */
        get: operations["WebhookTableController_table[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the alerts, by what they are about: a row for each, with its last delivery. As CSV or as a workbook. */
        get: operations["WebhookTableController_deliveries[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the alerts, by what they are about: a row for each, with its last delivery. As CSV or as a workbook. */
        get: operations["WebhookTableController_deliveries[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthView: {
            /** @enum {string} */
            status: "up";
        };
        ValueProblem: {
            /** @description Path of the value, such as `window.first`; empty for the whole body. */
            field: string;
            /** @enum {string} */
            code: "FIELD_UNKNOWN" | "FIELD_MISSING" | "FIELD_TWICE" | "NO_TEXT" | "TEXT_LENGTH" | "NO_OBJECT" | "NO_LIST" | "NO_BOOLEAN" | "NUMBER_RANGE" | "NOT_CONFIRMED" | "NO_DAY" | "NO_MOMENT" | "DAY_AHEAD" | "NO_ID" | "DECISION_UNKNOWN" | "EVIDENCE_INVALID" | "PURPOSE_UNKNOWN" | "ENTITLEMENT_NEEDED" | "ENTITLEMENT_UNWANTED" | "REGION_INVALID" | "REGION_UNKNOWN" | "AREA_UNKNOWN" | "MONTHS_INVALID" | "MONTHS_TOO_MANY" | "PROGRAMME_UNKNOWN" | "PROGRAMME_TWICE" | "CHANNEL_UNKNOWN" | "CUTOFF_TOO_EARLY" | "SPAN_REVERSED" | "WINDOW_REVERSED" | "ROLE_UNKNOWN" | "FILE_EMPTY" | "NO_FILE" | "MAPPING_INVALID" | "MAPPING_OTHER_KIND" | "URL_INVALID" | "URL_NOT_HTTPS" | "URL_WITH_PASSWORD" | "URL_WITH_NUMBER" | "URL_NOT_PUBLIC" | "ORDER_UNKNOWN" | "DELIVERIES_UNKNOWN" | "USERNAME_INVALID" | "EMAIL_INVALID" | "ACCOUNT_ROLE_UNKNOWN" | "SIGN_IN_WAY_UNKNOWN" | "OFFSET_RANGE" | "KIND_UNKNOWN" | "LINK_UNKNOWN" | "SHEET_DIGEST" | "REMARK_STATUS_UNKNOWN" | "VISIT_MARK_UNKNOWN" | "OUTCOME_UNKNOWN" | "STATE_UNKNOWN" | "PART_UNKNOWN" | "NIK_SEARCH" | "SEVERITY_UNKNOWN" | "LIMIT_RANGE";
            /** @description What is wrong and what to do, in Indonesian (English by Accept-Language). */
            detail: string;
        };
        PersonView: {
            /**
             * @description Masked to four digits.
             * @example ************0001
             */
            nik: string;
            name: string;
            kelurahan: string;
            kecamatan: string;
        };
        HeldPaymentView: {
            /** @description By which its decision is addressed. */
            id: string;
            /**
             * @description As in links.csv.
             * @example 0f3a5b1c2d4e6f78
             */
            paymentKey: string;
            /** @example pos.csv#7 */
            paymentRef: string;
            /** @example POS */
            channel: string;
            /**
             * @description Empty where the row states none.
             * @example BPNT
             */
            programme: string;
            /** @example 2026-01/2026-03 */
            months: string;
            /** @enum {string} */
            outcome: "CREDITED" | "PAID" | "FAILED" | "PENDING" | "RETURNED";
            /** @description Rupiah. */
            amount: number;
            /** Format: date */
            day?: string;
        };
        EvidenceView: {
            /** @enum {string} */
            kind: "nik" | "account" | "kk" | "name" | "area" | "amount";
            /**
             * @description How alike the two are, as the rules name it.
             * @example oneEdit
             */
            level: string;
            /**
             * @description Whether it agrees, differs, or says nothing.
             * @enum {string}
             */
            says: "FOR" | "AGAINST" | "NOTHING";
            /** @description Empty where the report does not say; numbers masked to four digits. */
            stated: string;
            /** @description Empty where the list does not say; numbers masked to four digits. */
            listed: string;
            /**
             * @description log2 units.
             * @example 22
             */
            weight: number;
        };
        CandidateView: {
            /**
             * @description Masked to four digits.
             * @example ************0001
             */
            nik: string;
            name: string;
            kelurahan: string;
            kecamatan: string;
            /**
             * @description What a decision names; the rosterRef of the ledger.
             * @example bnba.csv#2
             */
            entitlementId: string;
            /** @description Its number in reviews.csv; absent for a namesake. */
            choice?: number;
            /**
             * @description Sum of the weights, log2 units.
             * @example 17.5
             */
            weight: number;
            evidence: components["schemas"]["EvidenceView"][];
        };
        EarlierDecisionView: {
            /** @enum {string} */
            standing: "CONTRADICTED" | "CHANGED" | "ASLEEP";
            /** @enum {string} */
            decision: "LINK" | "NONE";
            /** @description The household that was chosen, where that is known. */
            entitlementId?: string;
            by: string;
            /** Format: date-time */
            at: string;
            reason: string;
        };
        ReviewView: {
            /** @description The id of its first payment. */
            id: string;
            cycle: string;
            /** @description Names what is shown here; a decision says that it was seen. */
            evidence: string;
            /** @description How many payments one decision settles. */
            payments: number;
            /** @description What is left of their money, in rupiah. */
            amount: number;
            /** @description The payee as the payments state it. */
            payee: components["schemas"]["PersonView"];
            /** @description The payments; the first 100. */
            shown: components["schemas"]["HeldPaymentView"][];
            /** @description The best first. */
            candidates: components["schemas"]["CandidateView"][];
            /** @description Who has the name, where no candidate has it: help for the person. */
            namesakes: components["schemas"]["CandidateView"][];
            /** @description From the best candidate to the second, log2 units. */
            margin?: number;
            earlier: components["schemas"]["EarlierDecisionView"][];
        };
        Problem: {
            /** @example urn:tersalur:problem:CYCLE_MISSING */
            type: string;
            title: string;
            status: number;
            /** @description Stable; what programs decide by. */
            code: string;
            /** @description What is wrong and what to do, in Indonesian (English by Accept-Language). */
            detail: string;
            /** @description Number of the request, as the log names it. */
            instance: string;
            /** @description Each value that cannot be taken. */
            errors?: components["schemas"]["ValueProblem"][];
            /** @description With EVIDENCE_CHANGED: the question as it is now. */
            review?: components["schemas"]["ReviewView"];
        };
        ServiceView: {
            /** @description It shows an invented city: nothing in it is of real people. */
            isDemo: boolean;
            /**
             * Format: date
             * @description The day that counts as today.
             */
            today: string;
        };
        SignInBody: {
            username: string;
            /** Format: password */
            password: string;
        };
        GrantBody: {
            /**
             * @description `*` for all regions.
             * @example 18.72
             */
            region: string;
            kecamatan?: string;
            kelurahan?: string;
        };
        AccountView: {
            id: string;
            username: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "manager" | "reviewer" | "volunteer" | "auditor" | "subscriber";
            grants: components["schemas"]["GrantBody"][];
            /** @enum {string} */
            signsInBy: "PASSWORD" | "PROVIDER";
            /** @description A password was chosen, or the person comes from the provider. */
            canSignIn: boolean;
            /** @description The person came from the provider, and nobody else can for this account. */
            isLinked?: boolean;
            /** @description Signing in asks for a code besides the password. */
            hasSecondFactor: boolean;
            /**
             * Format: date-time
             * @description When the token of a program was made.
             */
            tokenMadeAt?: string;
            /**
             * Format: email
             * @description Where digests are sent to a manager.
             */
            email?: string;
            /** @description The person wants no digests. */
            declinesDigest: boolean;
            /**
             * Format: date-time
             * @description When the person last signed in.
             */
            signedInAt?: string;
            isDisabled: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        SignedInView: {
            user: components["schemas"]["AccountView"];
            /** @description What the person may do, at least in one region. */
            actions: ("ACCOUNTS_MANAGE" | "CYCLES_READ" | "CYCLES_WRITE" | "FILES_READ" | "FILES_WRITE" | "BOOKS_SUM_UP" | "BOOKS_READ" | "BOOKS_EXPORT" | "LISTS_EXPORT" | "VISITS_RECORD" | "NUMBERS_UNMASK" | "REVIEWS_READ" | "REVIEWS_DECIDE" | "DISCREPANCIES_REMARK" | "REVIEWS_UNMASK" | "EVENTS_READ" | "ALERTS_READ" | "WEBHOOKS_MANAGE" | "AUDIT_READ" | "RETENTION_READ" | "RETENTION_MANAGE" | "OWN_ACCOUNT" | "OWN_FACTOR" | "OWN_SESSION")[];
            /** @description The role needs a second factor and there is none: until it is enrolled (POST /api/v1/second-factor) all else is refused with FACTOR_NEEDED. */
            lacksFactor?: boolean;
        };
        CodeBody: {
            /**
             * @description Of the app, or a recovery code.
             * @example 123 456
             */
            code: string;
        };
        SessionView: {
            id: string;
            /** Format: date-time */
            beganAt: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            seenAt: string;
            /** @description Network address from which it was begun. */
            address: string;
            /** @description What the browser calls itself. */
            program: string;
            /** @description The one that asks. */
            isThis?: boolean;
        };
        NewPasswordBody: {
            /** Format: password */
            current: string;
            /** Format: password */
            password: string;
        };
        ChosenPasswordBody: {
            /** @description What stands behind # in the link. */
            token: string;
            /** Format: password */
            password: string;
        };
        PageOfAccountView: {
            items: components["schemas"]["AccountView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        NewAccountBody: {
            /**
             * @description Told apart without regard to capitals.
             * @example ani.metro
             */
            username: string;
            /** @example Ibu Ani */
            name: string;
            /** @enum {string} */
            role: "admin" | "manager" | "reviewer" | "volunteer" | "auditor" | "subscriber";
            /** @description Where the role holds. */
            grants: components["schemas"]["GrantBody"][];
            /**
             * @description Changed, password and identity are gone: the person chooses a password by a link, or comes from the provider anew.
             * @enum {string}
             */
            signsInBy?: "PASSWORD" | "PROVIDER";
            /**
             * Format: email
             * @description Where a manager gets a digest of what is new, once a day; null: nowhere.
             * @example ani@metro.example
             */
            email?: string | null;
        };
        AccountChangeBody: {
            /** @example Ibu Ani */
            name?: string;
            /** @enum {string} */
            role?: "admin" | "manager" | "reviewer" | "volunteer" | "auditor" | "subscriber";
            /** @description Where the role holds. */
            grants?: components["schemas"]["GrantBody"][];
            /**
             * @description Changed, password and identity are gone: the person chooses a password by a link, or comes from the provider anew.
             * @enum {string}
             */
            signsInBy?: "PASSWORD" | "PROVIDER";
            /**
             * Format: email
             * @description Where a manager gets a digest of what is new, once a day; null: nowhere.
             * @example ani@metro.example
             */
            email?: string | null;
            /** @description Signs nobody in any more; sessions end. */
            isDisabled?: boolean;
            /** @description Whether the person wants no digests. */
            declinesDigest?: boolean;
        };
        LinkedAccountView: {
            id: string;
            username: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "manager" | "reviewer" | "volunteer" | "auditor" | "subscriber";
            grants: components["schemas"]["GrantBody"][];
            /** @enum {string} */
            signsInBy: "PASSWORD" | "PROVIDER";
            /** @description A password was chosen, or the person comes from the provider. */
            canSignIn: boolean;
            /** @description The person came from the provider, and nobody else can for this account. */
            isLinked?: boolean;
            /** @description Signing in asks for a code besides the password. */
            hasSecondFactor: boolean;
            /**
             * Format: date-time
             * @description When the token of a program was made.
             */
            tokenMadeAt?: string;
            /**
             * Format: email
             * @description Where digests are sent to a manager.
             */
            email?: string;
            /** @description The person wants no digests. */
            declinesDigest: boolean;
            /**
             * Format: date-time
             * @description When the person last signed in.
             */
            signedInAt?: string;
            isDisabled: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /**
             * @description Address on this server; holds for three days, once.
             * @example /set-up#kx2…
             */
            link: string;
        };
        TokenAccountView: {
            id: string;
            username: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "manager" | "reviewer" | "volunteer" | "auditor" | "subscriber";
            grants: components["schemas"]["GrantBody"][];
            /** @enum {string} */
            signsInBy: "PASSWORD" | "PROVIDER";
            /** @description A password was chosen, or the person comes from the provider. */
            canSignIn: boolean;
            /** @description The person came from the provider, and nobody else can for this account. */
            isLinked?: boolean;
            /** @description Signing in asks for a code besides the password. */
            hasSecondFactor: boolean;
            /**
             * Format: date-time
             * @description When the token of a program was made.
             */
            tokenMadeAt?: string;
            /**
             * Format: email
             * @description Where digests are sent to a manager.
             */
            email?: string;
            /** @description The person wants no digests. */
            declinesDigest: boolean;
            /**
             * Format: date-time
             * @description When the person last signed in.
             */
            signedInAt?: string;
            isDisabled: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /**
             * @description Sent as `Authorization: Bearer …`.
             * @example tersalur_kx2…
             */
            token: string;
        };
        FactorView: {
            /** @description Signing in asks for a code. */
            isEnrolled: boolean;
            /** @description The role of the account needs it. */
            isRequired: boolean;
            /** Format: date-time */
            since?: string;
            recoveryCodesLeft: number;
        };
        PresentPasswordBody: {
            /**
             * Format: password
             * @description The present one; left out by who signs in without a password.
             */
            password?: string;
        };
        BegunFactorView: {
            /** @description Base32, to be typed where no picture can be taken. */
            secret: string;
            /** @example otpauth://totp/Tersalur:ani.metro?issuer=Tersalur&secret=… */
            address: string;
            /** @description The address as a QR code: an SVG picture, to be put into the page. */
            picture: string;
        };
        RecoveryCodesView: {
            /**
             * @description Each works once.
             * @example [
             *       "8f2k-0m4x-w9pe-5tza"
             *     ]
             */
            recoveryCodes: string[];
        };
        PasswordAndCodeBody: {
            /**
             * Format: password
             * @description The present one; left out by who signs in without a password.
             */
            password?: string;
            /**
             * @description Of the app, or a recovery code.
             * @example 123 456
             */
            code: string;
        };
        AccessRulesView: {
            secondFactorRoles: ("admin" | "manager" | "reviewer" | "volunteer" | "auditor" | "subscriber")[];
        };
        AccessRulesBody: {
            /** @description Who has one of these roles may do nothing before there is a second factor. */
            secondFactorRoles: ("admin" | "manager" | "reviewer" | "volunteer" | "auditor" | "subscriber")[];
        };
        ProviderView: {
            /**
             * @description What stands on the button.
             * @example SSO Kota Metro
             */
            label: string;
            /**
             * @description Where the browser goes to sign in there.
             * @example /api/v1/session/oidc
             */
            address: string;
            /**
             * @description Where it goes to sign out there, too.
             * @example /api/v1/session/oidc/sign-out
             */
            signOutAddress: string;
        };
        SignInWaysView: {
            /** @description Absent where none is set. */
            provider?: components["schemas"]["ProviderView"];
        };
        DigestView: {
            /** @description Id of the account. */
            account: string;
            /** Format: date */
            day: string;
            /**
             * @description UNAVAILABLE: the mail server cannot be used. DEFERRED, REFUSED: it does not take the letter now, or at all. UNCERTAIN, and SENDING for long: it may have arrived. What was not sent for sure is told again the next day.
             * @enum {string}
             */
            outcome: "SENDING" | "SENT" | "NOTHING_NEW" | "UNAVAILABLE" | "DEFERRED" | "REFUSED" | "UNCERTAIN";
            /** Format: date-time */
            triedAt: string;
            /**
             * Format: date-time
             * @description When one was surely sent last.
             */
            sentAt?: string;
        };
        PageOfDigestView: {
            items: components["schemas"]["DigestView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        DigestScheduleView: {
            /**
             * @description NOT_SET_UP: no mail server was ever set. SILENT: the service that sends does not run, or none is set any more.
             * @enum {string}
             */
            state: "NOT_SET_UP" | "SILENT" | "SENDING";
            /** @example 07:00 WIB */
            hour?: string;
            /**
             * Format: date-time
             * @description When the next ones are due.
             */
            nextAt?: string;
            /**
             * Format: date-time
             * @description When it was last looked whether any are due.
             */
            lookedAt?: string;
        };
        DigestReaderView: {
            /** @description Id of the account. */
            account: string;
            name: string;
            /** Format: email */
            email?: string;
            /** @enum {string} */
            state: "GETS" | "NO_ADDRESS" | "DECLINES";
            /** @description Absent where none was due yet. */
            last?: components["schemas"]["DigestView"];
        };
        PageOfDigestReaderView: {
            items: components["schemas"]["DigestReaderView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        OwnDigestView: {
            /**
             * Format: email
             * @description Where they are sent; set by an administrator.
             */
            email?: string;
            isWanted: boolean;
        };
        WantedDigestBody: {
            /** @description Whether one wants to get digests. */
            isWanted: boolean;
        };
        AuditEntryView: {
            number: number;
            /** Format: date-time */
            at: string;
            /** @description User name; empty where nobody is known. */
            by: string;
            /** @description Network address. */
            address: string;
            /** @example FILE_WITHDRAWN */
            what: string;
            /** @description Id of what it was done to. */
            to: string;
            details: {
                [key: string]: string;
            };
            /** @description SHA-256 over the entry and the one before. */
            hash: string;
            /** @description Id of the cycle that it belongs to, where there is one. It is no part of the entry. */
            cycle?: string;
            /** @description What the file, account or webhook is called now that it was done to. It is no part of the entry. */
            name?: string;
        };
        PageOfAuditEntryView: {
            items: components["schemas"]["AuditEntryView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        FlawView: {
            /** @enum {string} */
            flaw: "CHANGED" | "DELETED" | "INSERTED" | "REORDERED" | "TRUNCATED";
            /** @description Number of the entry that is not as it was. */
            number: number;
        };
        ComparedAnchorsView: {
            /** @description Entries of which it is written down elsewhere what they were. */
            count: number;
            /** @description Number of the last of them, 0 where there is none: whether entries behind it were cut off cannot be seen. */
            last: number;
        };
        VerdictView: {
            /** @description Entries that are as they were. */
            entries: number;
            /** @description Absent where nothing is wrong. */
            flaw?: components["schemas"]["FlawView"];
            anchors: components["schemas"]["ComparedAnchorsView"];
        };
        ConcernedCycleView: {
            id: string;
            /** @description Absent for a cycle that is no longer there. */
            region?: string;
            months?: string;
            /** @description Of its book now. */
            entitlements: number;
        };
        SeenNumbersView: {
            /** Format: date-time */
            at: string;
            /** @description User name; empty where nobody is known. */
            by: string;
            /** @description Network address. */
            address: string;
            cycle: string;
            /** @enum {string} */
            of: "HOUSEHOLD" | "PAYMENT";
            /**
             * @description Row of the list or of the report.
             * @example bnba.csv#2
             */
            ref: string;
            area: {
                [key: string]: string;
            };
            purpose: string;
            reason: string;
        };
        ExportedTableView: {
            /** Format: date-time */
            at: string;
            /** @description User name; empty where nobody is known. */
            by: string;
            /** @description Network address. */
            address: string;
            /** @description Empty where the table is of none. */
            cycle: string;
            /** @example ledger.csv */
            table: string;
            rows?: number;
            columns: string[];
        };
        ReadListView: {
            by: string;
            cycle: string;
            /** @example ledger */
            list: string;
            /** Format: date-time */
            first: string;
            /** Format: date-time */
            last: string;
            /** @description Shown for certain; twice as many were not. */
            rows: number;
            /** @description Names of what rows were chosen by. */
            filters: string[];
            addresses: string[];
            /** @description Parts of the region that were open; all of it where it is left out. */
            areas?: Record<string, never>[];
        };
        DeedView: {
            /** Format: date-time */
            at: string;
            /** @description User name; empty where nobody is known. */
            by: string;
            /** @description Network address. */
            address: string;
        };
        RefusedSignInView: {
            /** Format: date-time */
            at: string;
            /** @description User name; empty where nobody is known. */
            by: string;
            /** @description Network address. */
            address: string;
            /** @description Id of the account that was asked for; empty where there is none. */
            account: string;
        };
        BreachReportView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /**
             * Format: date-time
             * @description Until when the notice has to be given.
             */
            deadline?: string;
            /** @description Whether the trail is as it was: what is said here is worth no more. */
            trail: components["schemas"]["VerdictView"];
            cycles: components["schemas"]["ConcernedCycleView"][];
            /** @description Whole numbers that were shown. */
            numbers: components["schemas"]["SeenNumbersView"][];
            exported: components["schemas"]["ExportedTableView"][];
            read: components["schemas"]["ReadListView"][];
            signIns: components["schemas"]["DeedView"][];
            refusedSignIns: components["schemas"]["RefusedSignInView"][];
            /** @description When somebody was warned of, or stopped from, seeing many numbers. */
            warnings: components["schemas"]["DeedView"][];
        };
        WindowBody: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
        };
        CycleView: {
            id: string;
            /** @description Counted from 1 with each change; also the `ETag`. */
            version: number;
            /** @example 18.72 */
            region: string;
            /** @example 2026-01/2026-03 */
            months: string;
            /**
             * @example [
             *       "BPNT",
             *       "PKH"
             *     ]
             */
            programmes: string[];
            cutoffs: {
                [key: string]: string;
            };
            window?: components["schemas"]["WindowBody"];
            /** @description Rupiah. */
            tolerance: number;
            graceDays: number;
            idleDays: number;
            /** @description Decisions about more rupiah than this wait for a second person; absent: none does. */
            secondPersonAbove?: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description User name. */
            changedBy: string;
            /**
             * Format: date-time
             * @description When its data were destroyed: nothing of it changes any more.
             */
            purgedAt?: string;
            /** @description Of its last change; for `after`. */
            sequence?: string;
        };
        PageOfCycleView: {
            items: components["schemas"]["CycleView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        NewCycleBody: {
            /**
             * @example [
             *       "BPNT",
             *       "PKH"
             *     ]
             */
            programmes?: string[];
            /**
             * @description Last day of the payments of each channel; the last day of the cycle where none is given.
             * @example {
             *       "BRI": "2026-03-31",
             *       "POS": "2026-03-25"
             *     }
             */
            cutoffs?: {
                [key: string]: string;
            };
            /** @description Payments outside are findings; null for no window. */
            window?: components["schemas"]["WindowBody"] | null;
            /** @description Rupiah (0). */
            tolerance?: number;
            /** @description Days before an untouched balance counts (30). */
            graceDays?: number;
            /** @description Days before a balance is pulled back (105). */
            idleDays?: number;
            /** @description Decisions about more rupiah than this wait for a second person; 0 (0): none does. */
            secondPersonAbove?: number;
            /** @example 18.72 */
            region: string;
            /** @example 2026-01/2026-03 */
            months: string;
        };
        CycleChangeBody: {
            /**
             * @example [
             *       "BPNT",
             *       "PKH"
             *     ]
             */
            programmes?: string[];
            /**
             * @description Last day of the payments of each channel; the last day of the cycle where none is given.
             * @example {
             *       "BRI": "2026-03-31",
             *       "POS": "2026-03-25"
             *     }
             */
            cutoffs?: {
                [key: string]: string;
            };
            /** @description Payments outside are findings; null for no window. */
            window?: components["schemas"]["WindowBody"] | null;
            /** @description Rupiah (0). */
            tolerance?: number;
            /** @description Days before an untouched balance counts (30). */
            graceDays?: number;
            /** @description Days before a balance is pulled back (105). */
            idleDays?: number;
            /** @description Decisions about more rupiah than this wait for a second person; 0 (0): none does. */
            secondPersonAbove?: number;
            /** @example 2026-01/2026-03 */
            months?: string;
            /** @description The version that was seen, as `If-Match` says it, too. */
            version?: number;
        };
        RegionView: {
            /** @example 18.72 */
            code: string;
            /** @example Kota Metro */
            name: string;
        };
        DistrictView: {
            /** @example Metro Pusat */
            name: string;
            /**
             * @description Its kelurahan and desa.
             * @example [
             *       "Imopuro"
             *     ]
             */
            villages: string[];
        };
        UploadFields: {
            /** @enum {string} */
            role: "roster" | "amendment" | "bri" | "pos" | "exclusions";
            /**
             * Format: date
             * @description Day of the report, which says which of two is newer.
             */
            statementDate?: string;
            /**
             * @description No later report of this channel is awaited.
             * @default true
             */
            final: boolean;
            /** @description Programme of rows that state none. */
            programme?: string;
            /** @description Id of the file whose place this one takes. */
            replaces?: string;
            /** @description What the columns mean (JSON), as a preview proposes it. */
            mapping?: string;
            /**
             * @description Only shows how the file would be read; nothing is kept.
             * @default false
             */
            preview: boolean;
        };
        PreviewRow: {
            row: number;
            cells: string[];
        };
        PreviewSheet: {
            /** @description Empty for a CSV. */
            name: string;
            headerRow: number;
            headers: string[];
            /** @description The first rows, identifiers masked. */
            firstRows: components["schemas"]["PreviewRow"][];
        };
        PreviewCount: {
            code: string;
            count: number;
        };
        PreviewControl: {
            /** @description `COUNT`, or the header of the column that was added up. */
            measure: string;
            stated: number;
            counted: number;
        };
        PreviewColumn: {
            /** @description Letters as in a spreadsheet. */
            column: string;
            header: string;
            /** @description What it is read as; null for a column that is not read. */
            field: string | null;
            /** @description 0 to 1. */
            confidence: number;
            /** @description Up to three values, identifiers masked. */
            examples: string[];
        };
        PreviewMapping: {
            kind: string;
            headerRow: number;
            confidence: number;
            columns: components["schemas"]["PreviewColumn"][];
        };
        RememberedView: {
            /** @description Id of the file that it came with. */
            file: string;
            name: string;
            /**
             * Format: date-time
             * @description When that was uploaded.
             */
            at: string;
        };
        PreviewRefusal: {
            code: string;
            detail: string;
        };
        PreviewView: {
            sha256: string;
            /** @description Only the start of a large file was looked at. */
            partial: boolean;
            /** @description What a column of a file of this role can be read as. */
            fields: string[];
            /** @description What it looks like; amendments look like a roster. */
            kind?: string;
            sheets: components["schemas"]["PreviewSheet"][];
            rows: number;
            accepted: number;
            rejected: number;
            rejects: components["schemas"]["PreviewCount"][];
            warnings: components["schemas"]["PreviewCount"][];
            /** @description Rupiah that the accepted rows state. */
            amount?: number;
            /** @description Totals of the file itself, where it has any. */
            controls?: components["schemas"]["PreviewControl"][];
            /**
             * Format: date
             * @description The newest day in it, mostly that of the report.
             */
            newestDay?: string;
            mapping?: components["schemas"]["PreviewMapping"];
            /** @description The mapping was given with an earlier file of this sender; send another one to correct it. */
            remembered?: components["schemas"]["RememberedView"];
            /** @description Why it would be refused. */
            refusal?: components["schemas"]["PreviewRefusal"];
        };
        TakenView: {
            id: string;
            sha256: string;
            /** @description Id of the first upload of the same bytes; nothing was changed. */
            duplicateOf?: string;
            /**
             * Format: date-time
             * @description When that was.
             */
            duplicateAt?: string;
            /** @description User name of who gave it then. */
            duplicateBy?: string;
            /** @description For `after`. */
            sequence?: string;
        };
        StreamView: {
            sender: string;
            reportId: string;
        };
        WithdrawalView: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        ReasonView: {
            code: string;
            detail: string;
        };
        FileView: {
            id: string;
            cycle: string;
            name: string;
            /** @enum {string} */
            role: "roster" | "amendment" | "bri" | "pos" | "exclusions";
            /** @description Absent for a streamed report that is not complete. */
            sha256?: string;
            /** @description Absent for a streamed report that is not complete. */
            bytes?: number;
            /** @description Of a report that a channel streams. */
            stream?: components["schemas"]["StreamView"];
            /** Format: date */
            statementDate?: string;
            final: boolean;
            programme?: string;
            /** @description Id of the file whose place it takes. */
            replaces?: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description User name of who gave it. */
            receivedBy: string;
            /** @description Absent for a file that counts. */
            withdrawn?: components["schemas"]["WithdrawalView"];
            /** @description It was read by the mapping of an earlier file. */
            remembered?: components["schemas"]["RememberedView"];
            /** @enum {string} */
            status: "RECEIVED" | "READING" | "APPLIED" | "HELD" | "REFUSED";
            /** @description Why it is HELD or REFUSED, or what a stream waits for. */
            reason?: components["schemas"]["ReasonView"];
            rows: number;
            accepted: number;
            rejected: number;
            /** @description Share of the file that was read. */
            progress: number;
            /** @description Of its last change; for `after`. */
            sequence?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        PageOfFileView: {
            items: components["schemas"]["FileView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        TurnBody: {
            /** @description Why. Long numbers in it are reduced to their last four digits. */
            reason: string;
        };
        MappedColumnView: {
            /** @description Letters as in a spreadsheet. */
            column: string;
            /** @description As it stood in the file; empty for a column that is told by its place. */
            header: string;
            /** @description What it is read as; null where it is not. */
            field: string | null;
        };
        MappedWordView: {
            /** @description What the column is read as. */
            field: string;
            word: string;
            /** @description The word of the same meaning. */
            means: string;
        };
        MappingView: {
            /** @description Id of the file that the mapping came with. */
            id: string;
            /** @enum {string} */
            role: "roster" | "amendment" | "bri" | "pos" | "exclusions";
            /** @description What that file is called. */
            name: string;
            /**
             * Format: date-time
             * @description When the mapping was given, and who did.
             */
            at: string;
            by: string;
            /** @description Files of the sender that count and were read by what was said of its columns. */
            files: number;
            /**
             * Format: date-time
             * @description When the newest of them was uploaded, and who did.
             */
            usedAt: string;
            usedBy: string;
            /** @description The header row, and what each column is read as, also where the mapping says nothing of it. */
            columns: components["schemas"]["MappedColumnView"][];
            /** @description Words of the sender that were given a meaning. */
            words: components["schemas"]["MappedWordView"][];
        };
        PageOfMappingView: {
            items: components["schemas"]["MappingView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        LedgerRowView: {
            /** @example BPNT */
            programme?: string;
            /** @example 2026-01/2026-03 */
            months?: string;
            /**
             * @description Masked to four digits.
             * @example ************0001
             */
            nik?: string;
            name?: string;
            kelurahan?: string;
            kecamatan?: string;
            /** @example BRI */
            channel?: string;
            /** @description Rupiah. */
            entitled?: number;
            /** @description Rupiah. */
            delivered?: number;
            /** @description Rupiah. */
            withdrawn?: number;
            /** @description Rupiah. */
            difference?: number;
            /** @example bnba.csv#2 */
            rosterRef: string;
            /** @example RECEIVED */
            state: string;
            /**
             * @example [
             *       "WRONG_CHANNEL"
             *     ]
             */
            findings: string[];
        };
        BookPageOfLedgerRowView: {
            items: components["schemas"]["LedgerRowView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
            /** @description Of the book: all pages of one revision belong together. */
            revision: number;
            /** @description Rows that were asked for, on all pages. */
            total: number;
        };
        LedgerSearch: {
            /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
            after?: string;
            /** @description `next` of the page before. */
            cursor?: string;
            /** @default 50 */
            limit: number;
            /** @description Position of the first row, for a table that jumps. */
            offset?: number;
            /** @description As the rows have it, such as BPNT. */
            programme?: string;
            /** @description As the rows have it. */
            kelurahan?: string;
            /** @description As the rows have it. */
            kecamatan?: string;
            /** @description As the rows have it, such as BRI. */
            channel?: string;
            /** @enum {string} */
            state?: "PENDING" | "AWAITING_REPORT" | "UNDER_REVIEW" | "NOT_DELIVERED" | "FAILED" | "RETURNED" | "RECEIVED" | "CREDITED" | "PARTLY_WITHDRAWN";
            /**
             * @description What the overview sums up under this name.
             * @enum {string}
             */
            part?: "NOT_DELIVERED" | "UNKNOWN" | "DELIVERED" | "WITHDRAWN";
            /**
             * @description A kind of discrepancy that the entitlement has.
             * @enum {string}
             */
            finding?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
            /** @description Part of a name or of a ref, whatever the capitals. */
            text?: string;
            /** @description A NIK, or its last four digits. */
            nik?: string;
        };
        EarlierRemarkView: {
            /** @enum {string} */
            status: "NEW" | "EXPLAINED" | "TO_SETTLE";
            reason: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        RemarkView: {
            /** @enum {string} */
            status: "NEW" | "EXPLAINED" | "TO_SETTLE";
            reason: string;
            by: string;
            /** Format: date-time */
            at: string;
            /** @description The newest first. */
            earlier: components["schemas"]["EarlierRemarkView"][];
        };
        LastVisitView: {
            /** @enum {string} */
            outcome: "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            /** Format: date */
            day: string;
        };
        DiscrepancyView: {
            /** @example BPNT */
            programme?: string;
            /** @example 2026-01/2026-03 */
            months?: string;
            /**
             * @description Masked to four digits.
             * @example ************0001
             */
            nik?: string;
            name?: string;
            kelurahan?: string;
            kecamatan?: string;
            /** @example BRI */
            channel?: string;
            /** @description Rupiah. */
            entitled?: number;
            /** @description Rupiah. */
            delivered?: number;
            /** @description Rupiah. */
            withdrawn?: number;
            /** @description Rupiah. */
            difference?: number;
            /** @example NOT_DELIVERED */
            kind: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low";
            rosterRefs: string[];
            paymentRefs: string[];
            /** @description What the discrepancy compares, by name: refs, codes, days, rupiah, counts. */
            detail: {
                [key: string]: string | number;
            };
            /** @description Names it as alerts do, for remarks. For who may see the whole region. */
            subject?: string;
            /** @description What was said of it last. */
            remark?: components["schemas"]["RemarkView"];
            /** @description What came of the last visit to the household. */
            visit?: components["schemas"]["LastVisitView"];
        };
        BookPageOfDiscrepancyView: {
            items: components["schemas"]["DiscrepancyView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
            /** @description Of the book: all pages of one revision belong together. */
            revision: number;
            /** @description Rows that were asked for, on all pages. */
            total: number;
        };
        WordCountView: {
            /** @example NOT_DELIVERED */
            word: string;
            count: number;
        };
        AgeView: {
            /** @description Days, at least. */
            from: number;
            /** @description Days, at most; absent for the oldest. */
            to?: number;
            count: number;
        };
        LeftCountView: {
            /** @description Days left, at least; absent where there are none. */
            from?: number;
            /** @description Days left, at most; absent for the longest. */
            to?: number;
            count: number;
        };
        DiscrepancyCountsView: {
            /** @description Of the book. */
            revision: number;
            programme: components["schemas"]["WordCountView"][];
            kelurahan: components["schemas"]["WordCountView"][];
            kecamatan: components["schemas"]["WordCountView"][];
            channel: components["schemas"]["WordCountView"][];
            kind: components["schemas"]["WordCountView"][];
            severity: components["schemas"]["WordCountView"][];
            /** @description As the overview has them. */
            ages: components["schemas"]["AgeView"][];
            /** @description Those of money that nobody withdraws. */
            left: components["schemas"]["LeftCountView"][];
            /** @description By what was said of them last. For who may see the whole region. */
            statuses?: components["schemas"]["WordCountView"][];
            /** @description By the outcome of the last visit to their households, as `visit` takes it. */
            visits: components["schemas"]["WordCountView"][];
            stale?: boolean;
        };
        DiscrepancySearch: {
            /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
            after?: string;
            /** @description `next` of the page before. */
            cursor?: string;
            /** @default 50 */
            limit: number;
            /** @description Position of the first row, for a table that jumps. */
            offset?: number;
            /** @description As the rows have it, such as BPNT. */
            programme?: string;
            /** @description As the rows have it. */
            kelurahan?: string;
            /** @description As the rows have it. */
            kecamatan?: string;
            /** @description As the rows have it, such as BRI. */
            channel?: string;
            /** @enum {string} */
            kind?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
            /** @enum {string} */
            severity?: "high" | "medium" | "low";
            /** @description Rupiah of the difference, whichever way it goes: so many at least. */
            amountFrom?: number;
            /** @description Rupiah of the difference, whichever way it goes: so many at most. */
            amountTo?: number;
            /** @description Open for more days than these, as the ages of the overview are counted; 0 for any. */
            ageFrom?: number;
            /** @description Open for so many days at most. */
            ageTo?: number;
            /** @description Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over. */
            leftFrom?: number;
            /** @description So many days at most until it is pulled back. */
            leftTo?: number;
            /**
             * @description What was said of it last; NEW also where nothing was. For who may see the whole region.
             * @enum {string}
             */
            status?: "NEW" | "EXPLAINED" | "TO_SETTLE";
            /**
             * @description What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there.
             * @enum {string}
             */
            visit?: "NOT_YET" | "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            /** @description Part of a name or of a ref, whatever the capitals. */
            text?: string;
            /** @description A NIK, or its last four digits. */
            nik?: string;
        };
        PartyBody: {
            /** @example Bank Rakyat Indonesia */
            institution: string;
            /** @description Empty as long as it is not known. */
            position: string;
            /** @description Empty as long as it is not known. */
            name: string;
        };
        FollowUpBody: {
            matter: string;
            /** @description Empty as long as it is not known. */
            owner: string;
            /**
             * @description Empty as long as it is not known.
             * @example 2026-05-04
             */
            deadline: string;
        };
        SourceView: {
            name: string;
            /** @example bri */
            role: string;
            rows: number;
            sha256: string;
        };
        FinalView: {
            /** Format: date-time */
            at: string;
            /** @description User name. */
            by: string;
            /** @description SHA-256 of the document. */
            sha256: string;
            /** @description SHA-256 of the workbook with the annexes; absent of minutes that became final before there were any. */
            annexes?: string;
        };
        MinutesView: {
            /** @enum {string} */
            state: "DRAFT" | "FINAL";
            /** @description Counted with each change; 0 where nobody has written something. */
            version: number;
            /** @description Revision of the book whose numbers stand in them. */
            revision: number;
            /** @description SHA-256 of all that they and their annexes say, other than the revision. */
            hash: string;
            number: string;
            place: string;
            /** @description Empty as long as it is not known. */
            day: string;
            parties: components["schemas"]["PartyBody"][];
            legalBasis: string[];
            followUps: components["schemas"]["FollowUpBody"][];
            /** @description The files that they rest on. */
            sources: components["schemas"]["SourceView"][];
            final?: components["schemas"]["FinalView"];
        };
        MinutesBody: {
            /** @description The version that was seen. */
            version: number;
            /** @description As the institution numbers its papers. */
            number: string;
            /** @description Where it is signed. */
            place: string;
            /**
             * @description Empty as long as it is not known.
             * @example 2026-05-04
             */
            day: string;
            parties: components["schemas"]["PartyBody"][];
            legalBasis: string[];
            followUps: components["schemas"]["FollowUpBody"][];
        };
        FinishBody: {
            /** @description The `hash` of what was seen: that, and nothing else, becomes final. */
            hash: string;
        };
        OutcomeCountView: {
            /** @enum {string} */
            outcome: "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            count: number;
        };
        AreaVisitsView: {
            /** @description Absent where the list names none. */
            kelurahan?: string;
            kecamatan?: string;
            /** @description Households on the visit list now. */
            households: number;
            /** @description Those of them that somebody visited. */
            visited: number;
        };
        VisitProgressView: {
            /** @description Of the book. */
            revision: number;
            /** @description Households on the visit list now. */
            households: number;
            /** @description Those of them that somebody visited. */
            visited: number;
            /** @description Those that were visited, by the outcome of the last visit. */
            outcomes: components["schemas"]["OutcomeCountView"][];
            /** @description In the order of their names. */
            areas: components["schemas"]["AreaVisitsView"][];
        };
        SheetFields: {
            /** @description `digest` of the preview that was seen: does what it showed. Without it nothing is changed, and the answer is a preview. */
            digest?: string;
        };
        SheetRowView: {
            /** @description Counted from 1, as the spreadsheet does. */
            row: number;
            /** @description Where the workbook has several. */
            sheet?: string;
            /** @enum {string} */
            outcome: "UNCHANGED" | "CHANGE" | "CONFLICT" | "REFUSED";
            /** @description Whom it is about. */
            name?: string;
            /** @description What holds now, as a code. */
            now?: string;
            /** @description What the row says, as a code. */
            wanted?: string;
            /**
             * Format: date
             * @description Of the visit that the row tells.
             */
            day?: string;
            reason?: string;
            /**
             * @description Why it cannot; of a change, what to look at before it is made.
             * @enum {string}
             */
            code?: "OTHER_CYCLE" | "NAME_CHANGED" | "ROW_TWICE" | "DISCREPANCY_MISSING" | "STATUS_UNKNOWN" | "STATUS_MISSING" | "REASON_LENGTH" | "DECISION_UNKNOWN" | "CANDIDATE_MISSING" | "REVIEW_MISSING" | "VISIT_ELSEWHERE" | "VISIT_HOUSEHOLD_MISSING" | "VISIT_OUTCOME_MISSING" | "VISIT_OUTCOME_UNKNOWN" | "VISIT_DAY_MISSING" | "VISIT_DAY_UNKNOWN" | "VISIT_IN_FUTURE" | "VISIT_TOO_EARLY" | "VISIT_OUTCOMES_DIFFER" | "VISIT_BESIDE" | "VISIT_TEXT_LENGTH" | "REMARK_CHANGED" | "REVIEW_ANSWERED";
            /** @description The same in a sentence. */
            detail?: string;
        };
        SheetRefusalView: {
            code: string;
            detail: string;
        };
        SheetPreviewView: {
            /** @description Stands for the changes; to be sent back to have them made. */
            digest?: string;
            rows: number;
            changes: number;
            /** @description Not filled in, or as it is already. */
            unchanged: number;
            /** @description Somebody else changed it meanwhile. */
            conflicts: number;
            refused: number;
            /** @description The first 200, what is refused before what changes. */
            shown: components["schemas"]["SheetRowView"][];
            refusal?: components["schemas"]["SheetRefusalView"];
        };
        SheetDoneView: {
            changed: number;
            /** @description Somebody changed them at the same time: left as they are. */
            conflicts: number;
            /** @description Of the last change that books follow; for `after`. */
            sequence?: string;
        };
        PartView: {
            /** @description Entitlements: a household has one in each programme. */
            count: number;
            /** @description Rupiah. */
            amount: number;
        };
        FunnelView: {
            entitled: components["schemas"]["PartView"];
            /** @description Nothing reached them, and nothing is awaited any more. */
            notDelivered: components["schemas"]["PartView"];
            /** @description Those of them of which a failure is reported. */
            failed: components["schemas"]["PartView"];
            /** @description Those of them whose money went back. */
            returned: components["schemas"]["PartView"];
            /** @description Not yet due, a report awaited, or a decision. */
            unknown: components["schemas"]["PartView"];
            /** @example BPNT */
            programme: string;
            /** @example BRI */
            channel: string;
            /** @description Credited or paid, and what that came to. */
            delivered: components["schemas"]["PartView"];
            /** @description Withdrawn or paid in cash, at least in part. */
            withdrawn: components["schemas"]["PartView"];
        };
        AreaView: {
            entitled: components["schemas"]["PartView"];
            /** @description Nothing reached them, and nothing is awaited any more. */
            notDelivered: components["schemas"]["PartView"];
            /** @description Those of them of which a failure is reported. */
            failed: components["schemas"]["PartView"];
            /** @description Those of them whose money went back. */
            returned: components["schemas"]["PartView"];
            /** @description Not yet due, a report awaited, or a decision. */
            unknown: components["schemas"]["PartView"];
            /** @description Absent where the list names none. */
            kecamatan?: string;
            /** @description Absent where the list names none. */
            kelurahan?: string;
        };
        AwaitedView: {
            /** @description Entitlements: a household has one in each programme. */
            count: number;
            /** @description Rupiah. */
            amount: number;
            /** @example POS */
            channel: string;
            /** Format: date */
            cutoff: string;
        };
        TurnsView: {
            /** @enum {string} */
            kind: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
            opened: number;
            cleared: number;
        };
        IdleView: {
            /** @description Entitlements: a household has one in each programme. */
            count: number;
            /** @description Rupiah. */
            amount: number;
            /** @description Days left, at least; absent where there are none. */
            from?: number;
            /** @description Days left, at most; absent for the longest. */
            to?: number;
        };
        OverviewView: {
            /** @description Of the book. */
            revision: number;
            funnels: components["schemas"]["FunnelView"][];
            /** @description By kecamatan and kelurahan. */
            areas: components["schemas"]["AreaView"][];
            awaited: components["schemas"]["AwaitedView"][];
            /** @description In the last 24 hours. */
            turns: components["schemas"]["TurnsView"][];
            ages: components["schemas"]["AgeView"][];
            idle: components["schemas"]["IdleView"][];
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        LinkEvidenceView: {
            /** @enum {string} */
            kind: "nik" | "account" | "kk" | "name" | "area" | "amount";
            /**
             * @description How alike the two are, as the rules name it.
             * @example oneEdit
             */
            level: string;
            /** @enum {string} */
            says: "FOR" | "AGAINST" | "NOTHING";
            /**
             * @description log2 units.
             * @example 22
             */
            weight: number;
        };
        LinkRulingView: {
            /** @enum {string} */
            standing: "FOLLOWED" | "CONTRADICTED" | "CHANGED" | "ASLEEP";
            /** @enum {string} */
            decision: "LINK" | "NONE";
            /** Format: date-time */
            at: string;
        };
        LinkView: {
            /** @description By which its decision is addressed. */
            id: string;
            /**
             * @description As in links.csv.
             * @example 0f3a5b1c2d4e6f78
             */
            paymentKey: string;
            /**
             * @description File and row.
             * @example pos.csv#7
             */
            paymentRef: string;
            /** @example POS */
            channel: string;
            /** @example BPNT */
            programme?: string;
            /** @enum {string} */
            outcome: "CREDITED" | "PAID" | "FAILED" | "PENDING" | "RETURNED";
            /** @description Rupiah. */
            amount: number;
            /** Format: date */
            day?: string;
            /** @description Rupiah that were taken out, where the report tells. */
            withdrawn?: number;
            /**
             * @description Why it failed, as a code.
             * @example ACCOUNT_PASSIVE
             */
            reason?: string;
            /**
             * Format: date
             * @description Day of the report.
             */
            reported?: string;
            /** @description As the report states it. */
            name?: string;
            /** @description Of the household; as the report states it where there is none. */
            kelurahan?: string;
            /** @description Of the household; as the report states it where there is none. */
            kecamatan?: string;
            /** @enum {string} */
            link: "auto" | "review" | "none" | "outside" | "superseded";
            /** @description The household, where `link` is `auto`, or where a newer statement that is took its place: the rosterRef of the ledger. */
            rosterRef?: string;
            /** @description Households that may be meant, the best first; the first 20. */
            candidates: string[];
            /** @description Sum of the weights, log2 units. */
            weight?: number;
            /** @description From the best candidate to the second, log2 units. */
            margin?: number;
            /** @description What the link rests on; what is missing is left out. */
            evidence: components["schemas"]["LinkEvidenceView"][];
            ruling?: components["schemas"]["LinkRulingView"];
        };
        BookPageOfLinkView: {
            items: components["schemas"]["LinkView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
            /** @description Of the book: all pages of one revision belong together. */
            revision: number;
            /** @description Rows that were asked for, on all pages. */
            total: number;
        };
        VisitView: {
            /** @enum {string} */
            outcome: "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            /** Format: date */
            day: string;
            /** @description Who was there, as the sheet says; may be empty. */
            volunteer: string;
            note: string;
            /** @description User name of who uploaded it. */
            by: string;
            /** Format: date-time */
            at: string;
            /** @description Name of the sheet. */
            file: string;
            /** @description Its row there, counted from 1. */
            row: number;
        };
        TakenBackView: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description Empty where none was given. */
            reason: string;
        };
        SecondPersonView: {
            /** @enum {string} */
            state: "AWAITING" | "CONFIRMED" | "REJECTED";
            /** @description Rupiah that the question was about. */
            amount: number;
            /**
             * Format: date-time
             * @description When the first person decided.
             */
            decidedAt: string;
            by?: string;
            /** Format: date-time */
            at?: string;
        };
        DecisionView: {
            id: string;
            cycle: string;
            /** @description The payment that was shown. */
            paymentId: string;
            /** @description The evidence that was seen. */
            evidence: string;
            /** @description About all payments with this evidence, or about that payment alone. */
            forAll: boolean;
            /** @enum {string} */
            decision: "LINK" | "NONE";
            /** @description The household that was chosen. */
            entitlementId?: string;
            by: string;
            /** Format: date-time */
            at: string;
            reason: string;
            /**
             * @description WAITING: not computed yet. FOLLOWED: in force. CONTRADICTED, CHANGED: overruled by later evidence, its payments are asked about again. REPLACED: by a later decision. ASLEEP: its payments or its household are not there now. WITHDRAWN: taken back. AWAITING: counts once a second person confirms it. REJECTED: the second person did not.
             * @enum {string}
             */
            standing: "WAITING" | "FOLLOWED" | "CONTRADICTED" | "CHANGED" | "REPLACED" | "ASLEEP" | "WITHDRAWN" | "AWAITING" | "REJECTED";
            /** @description Payments of which that is said. */
            payments: number;
            withdrawal?: components["schemas"]["TakenBackView"];
            /** @description Where it is about so many rupiah that a second person has to confirm it. */
            second?: components["schemas"]["SecondPersonView"];
            /** @description Of its last change; for `after`. */
            sequence?: string;
        };
        HouseholdView: {
            cycle: string;
            /**
             * @description The ref that was asked for.
             * @example bnba.csv#2
             */
            ref: string;
            /** @description Of the book. */
            revision: number;
            /** @description What the list says and what became of it, by programme: of all rows with the same NIK. */
            entitlements: components["schemas"]["LedgerRowView"][];
            /** @description Its payments, and those that may be its own; the first 200. */
            payments: components["schemas"]["LinkView"][];
            /** @description How many of them there are. */
            paymentCount: number;
            /** @description The first 200. */
            discrepancies: components["schemas"]["DiscrepancyView"][];
            /** @description How many of them there are. */
            discrepancyCount: number;
            /** @description Visits to it, the newest first. */
            visits: components["schemas"]["VisitView"][];
            /** @description About the payments that are shown, the newest first; the first 200. Absent for who may not see reviews of the whole region. */
            decisions?: components["schemas"]["DecisionView"][];
        };
        RemarkBody: {
            /** @description `subject` of discrepancies, as alerts name it, too. */
            subjects: string[];
            /**
             * @description NEW: nothing was done yet. EXPLAINED: it is known why. TO_SETTLE: something has to be done.
             * @enum {string}
             */
            status: "NEW" | "EXPLAINED" | "TO_SETTLE";
            /** @description Why. Long numbers in it are reduced to their last four digits. */
            reason: string;
        };
        RemarkedView: {
            remarked: number;
        };
        HouseholdBody: {
            /**
             * @description PAYMENT_TRACING: to have a payment corrected, traced or paid by the bank or Kantor Pos. IDENTITY_CHECK: to compare with a KTP, a KK or the civil registry. HOUSEHOLD_REQUEST: to answer a question or complaint of the household, or to give it its own data. FIELD_VISIT: to prepare a visit at home. AUTHORITY_REQUEST: because an authority asks for them by law.
             * @enum {string}
             */
            purpose: "PAYMENT_TRACING" | "IDENTITY_CHECK" | "HOUSEHOLD_REQUEST" | "FIELD_VISIT" | "AUTHORITY_REQUEST";
            /** @description What for, in your own words: it stays in the audit trail. Long numbers in it are reduced to their last four digits. */
            reason: string;
            /** @description The household: rosterRef of the ledger or of a discrepancy, entitlementId of a candidate. */
            entitlementId: string;
        };
        UnmaskingCountsView: {
            /** @description In the last hour. */
            hour: number;
            /** @description In the last 24 hours. */
            day: number;
        };
        NumbersView: {
            /** @description All digits; of a damaged one those that the report has. */
            nik?: string;
            kk?: string;
            account?: string;
            card?: string;
            shown: components["schemas"]["UnmaskingCountsView"];
            /** @description Where so many were seen that it is noted, in Indonesian (English by Accept-Language). */
            warning?: string;
        };
        PurposeBody: {
            /**
             * @description PAYMENT_TRACING: to have a payment corrected, traced or paid by the bank or Kantor Pos. IDENTITY_CHECK: to compare with a KTP, a KK or the civil registry. HOUSEHOLD_REQUEST: to answer a question or complaint of the household, or to give it its own data. FIELD_VISIT: to prepare a visit at home. AUTHORITY_REQUEST: because an authority asks for them by law.
             * @enum {string}
             */
            purpose: "PAYMENT_TRACING" | "IDENTITY_CHECK" | "HOUSEHOLD_REQUEST" | "FIELD_VISIT" | "AUTHORITY_REQUEST";
            /** @description What for, in your own words: it stays in the audit trail. Long numbers in it are reduced to their last four digits. */
            reason: string;
        };
        AllowanceBody: {
            /** @description What was found; it stays in the audit trail. */
            reason: string;
        };
        BookPageOfReviewView: {
            items: components["schemas"]["ReviewView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
            /** @description Of the book: all pages of one revision belong together. */
            revision: number;
            /** @description Rows that were asked for, on all pages. */
            total: number;
        };
        DecisionBody: {
            /**
             * @description Belongs to a household, or to nobody on the list.
             * @enum {string}
             */
            decision: "LINK" | "NONE";
            /** @description With LINK: the household, by entitlementId of a candidate or rosterRef of the ledger. */
            entitlementId?: string;
            /** @description Why. Long numbers in it are reduced to their last four digits. */
            reason: string;
            /** @description evidence of the question that was seen. */
            evidence: string;
            /**
             * @description Of all payments with this evidence, also of later reports; else of this payment alone.
             * @default false
             */
            forAll: boolean;
        };
        PageOfDecisionView: {
            items: components["schemas"]["DecisionView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        TakeBackBody: {
            reason?: string;
        };
        AwaitingView: {
            decision: components["schemas"]["DecisionView"];
            /** @description Absent where nothing is asked about the payment any more. */
            review?: components["schemas"]["ReviewView"];
        };
        PageOfAwaitingView: {
            items: components["schemas"]["AwaitingView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        ConfirmBody: {
            /** @description evidence of the question that was seen. */
            evidence: string;
        };
        RejectBody: {
            reason: string;
        };
        DueView: {
            /** @description Id of the cycle. */
            cycle: string;
            /** @example 18.72 */
            region: string;
            /** @example 2026-01/2026-03 */
            months: string;
        };
        RetentionView: {
            /** @description Months after the last one of a cycle; null: for ever. */
            months: number | null;
            /** Format: date-time */
            changedAt?: string;
            /** @description User name. */
            changedBy?: string;
            /** @description Cycles whose data are destroyed within the hour. */
            due: components["schemas"]["DueView"][];
        };
        RetentionBody: {
            /** @description Months after the last one of a cycle; null: for ever. */
            months: number | null;
        };
        PurgeBody: {
            /** @description Stands in the certificate. */
            reason: string;
            /** @description The id of the cycle once more: it cannot be undone. */
            confirm: string;
        };
        DestroyedKeyView: {
            id: string;
            /** Format: date-time */
            madeAt: string;
            /** @description Id of the key that wrapped it: copies of the store that were made before need that one to be read. */
            wrappedBy: string;
            /** Format: date-time */
            destroyedAt: string;
        };
        PurgedFileView: {
            id: string;
            role: string;
            name: string;
            sha256?: string;
            /** Format: date-time */
            receivedAt: string;
        };
        PurgedBookView: {
            revision: number;
            entitlements: number;
            findings: number;
        };
        PurgeView: {
            id: string;
            region: string;
            /** @description Id of the cycle, or `arrivals 2026-03`: rows that were streamed before their cycle was known. */
            cycle: string;
            /** @example 2026-01/2026-03 */
            months: string;
            /** @enum {string} */
            cause: "RETENTION" | "ASKED" | "KEY_LOST";
            /** @description Months for which data were to be kept. */
            retention?: number;
            reason: string;
            /** @description User name; empty where nobody asked. */
            by: string;
            /** Format: date-time */
            begunAt: string;
            /**
             * Format: date-time
             * @description Absent while it is being done.
             */
            doneAt?: string;
            /** @description Absent where nothing had been stored. */
            key?: components["schemas"]["DestroyedKeyView"];
            files: components["schemas"]["PurgedFileView"][];
            book: components["schemas"]["PurgedBookView"];
        };
        PageOfPurgeView: {
            items: components["schemas"]["PurgeView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        SampleView: {
            /** @description Nothing but sample data is here, so that they may be loaded. */
            mayLoad: boolean;
            /** @description Id of its cycle; absent where none is loaded. */
            cycle?: string;
            /** @description Files that were given so far. */
            given: number;
            /** @description Files in all. */
            files: number;
            /** @description Its files are being given, by the instance that was asked. */
            isLoading: boolean;
        };
        WebhookFilterBody: {
            /**
             * @description `*` for all regions.
             * @example [
             *       "18.72"
             *     ]
             */
            regions: string[];
            /** @description All where it is left out. */
            kinds?: ("PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH")[];
            /** @description All where it is left out. */
            severities?: ("high" | "medium" | "low")[];
        };
        WebhookKeyView: {
            id: string;
            /** Format: date-time */
            madeAt: string;
        };
        WebhookTestView: {
            /** @description Id of the order. */
            id: string;
            /** Format: date-time */
            at: string;
            status?: number;
            problem?: string;
            milliseconds: number;
        };
        WebhookView: {
            id: string;
            name: string;
            url: string;
            /** @description Why no webhook is made with this address any more, and what to do. It is used until it is changed. */
            urlProblem?: string;
            filter: components["schemas"]["WebhookFilterBody"];
            /** @description One, or two while keys are changed; the older first. */
            keys: components["schemas"]["WebhookKeyView"][];
            /** @enum {string} */
            state: "NO_KEY" | "STOPPED" | "PAUSED" | "FAILING" | "SENDING";
            /** @description What that means and what to do. */
            detail: string;
            /** Format: date-time */
            failingSince?: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            deliveredAt?: string;
            lastTest?: components["schemas"]["WebhookTestView"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
        };
        PageOfWebhookView: {
            items: components["schemas"]["WebhookView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        DeliveryView: {
            /** @description Id of the alert. */
            alert: string;
            type: string;
            ordinal: number;
            /** @enum {string} */
            outcome: "DELIVERED" | "FAILED" | "DEAD" | "DROPPED" | "OVERTAKEN";
            tries: number;
            /** Format: date-time */
            at: string;
            /** @description Status of the answer. */
            status?: number;
            /** @description Why there was no answer. */
            problem?: string;
            milliseconds?: number;
        };
        SubjectDeliveriesView: {
            subject: string;
            region: string;
            cycle: string;
            kind: string;
            /** @description Alerts that are still to be sent. */
            waiting: number;
            /**
             * Format: date-time
             * @description When the next one is tried.
             */
            nextAt?: string;
            /** @description Alerts that were given up and can be sent again. */
            dead: number;
            /** @description What became of the last alerts, the newest last. */
            deliveries: components["schemas"]["DeliveryView"][];
        };
        PageOfSubjectDeliveriesView: {
            items: components["schemas"]["SubjectDeliveriesView"][];
            /** @description `cursor` of the next page; absent on the last. */
            next?: string;
            /** @description What `after` names is not in this answer yet. */
            stale?: boolean;
        };
        NewWebhookBody: {
            /** @example Dinas Sosial */
            name: string;
            /** @example https://penerima.example/alerts */
            url: string;
            filter: components["schemas"]["WebhookFilterBody"];
        };
        WebhookChangeBody: {
            /** @example Dinas Sosial */
            name?: string;
            /** @example https://penerima.example/alerts */
            url?: string;
            filter?: components["schemas"]["WebhookFilterBody"];
            /** @description Nothing is sent; what is announced meanwhile waits. */
            isStopped?: boolean;
        };
        WebhookWithKeyView: {
            id: string;
            name: string;
            url: string;
            /** @description Why no webhook is made with this address any more, and what to do. It is used until it is changed. */
            urlProblem?: string;
            filter: components["schemas"]["WebhookFilterBody"];
            /** @description One, or two while keys are changed; the older first. */
            keys: components["schemas"]["WebhookKeyView"][];
            /** @enum {string} */
            state: "NO_KEY" | "STOPPED" | "PAUSED" | "FAILING" | "SENDING";
            /** @description What that means and what to do. */
            detail: string;
            /** Format: date-time */
            failingSince?: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            deliveredAt?: string;
            lastTest?: components["schemas"]["WebhookTestView"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            /**
             * @description Proves deliveries as Standard Webhooks describes it.
             * @example whsec_kx2…
             */
            key: string;
        };
        WebhookOrderBody: {
            /**
             * @description `test` sends an event that tells nothing; `replay` sends dead letters again, `drop` drops them; `resume` ends a pause.
             * @enum {string}
             */
            order: "replay" | "drop" | "test" | "resume";
            /** @description Id of the alert whose dead letter is meant; all where it is left out. */
            alert?: string;
        };
        WebhookOrderedView: {
            /** @description Id of the order. */
            id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ServiceController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signedIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInController_showCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_choosePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenPasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_list: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAccountView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedAccountView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_resetFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AccountTableController_table[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AccountTableController_table[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgramController_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAccountView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgramController_endToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresentPasswordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunFactorView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_renewRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAndCodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAndCodeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessRulesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRulesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessRulesController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRulesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderController_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWaysView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider; to `/` for whom a page elsewhere sends. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderController_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that goes on to `/`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider, or to `/`. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DigestController_list: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDigestView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DigestController_times: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestScheduleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DigestController_readers: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDigestReaderView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DigestController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDigestView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DigestController_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedDigestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDigestView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                /** @description The first moment of a span of time. */
                from?: string;
                /** @description The last moment of a span of time. */
                until?: string;
                /** @description User name: what that person did. */
                by?: string;
                /** @description Id: what was done to that file, cycle, account … */
                to?: string;
                /** @description Code: who did that. */
                what?: string;
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditEntryView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AuditTableController_table[0]": {
        parameters: {
            query?: {
                /** @description The first moment of a span of time. */
                from?: string;
                /** @description The last moment of a span of time. */
                until?: string;
                /** @description User name: what that person did. */
                by?: string;
                /** @description Id: what was done to that file, cycle, account … */
                to?: string;
                /** @description Code: who did that. */
                what?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AuditTableController_table[1]": {
        parameters: {
            query?: {
                /** @description The first moment of a span of time. */
                from?: string;
                /** @description The last moment of a span of time. */
                until?: string;
                /** @description User name: what that person did. */
                by?: string;
                /** @description Id: what was done to that file, cycle, account … */
                to?: string;
                /** @description Code: who did that. */
                what?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BreachController_report: {
        parameters: {
            query: {
                /** @description The first moment of the span of time. */
                from: string;
                /** @description The last moment of the span of time. */
                to: string;
                /** @description User name of the account that is suspected; all where it is left out. */
                account?: string;
                /** @description When it became known that data were disclosed: the notice has to be given within 72 hours. */
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachReportView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BreachController_notice: {
        parameters: {
            query: {
                /** @description The first moment of the span of time. */
                from: string;
                /** @description The last moment of the span of time. */
                to: string;
                /** @description User name of the account that is suspected; all where it is left out. */
                account?: string;
                /** @description When it became known that data were disclosed: the notice has to be given within 72 hours. */
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BreachController_persons[0]": {
        parameters: {
            query: {
                /** @description The first moment of the span of time. */
                from: string;
                /** @description The last moment of the span of time. */
                to: string;
                /** @description User name of the account that is suspected; all where it is left out. */
                account?: string;
                /** @description When it became known that data were disclosed: the notice has to be given within 72 hours. */
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BreachController_persons[1]": {
        parameters: {
            query: {
                /** @description The first moment of the span of time. */
                from: string;
                /** @description The last moment of the span of time. */
                to: string;
                /** @description User name of the account that is suspected; all where it is left out. */
                account?: string;
                /** @description When it became known that data were disclosed: the notice has to be given within 72 hours. */
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CycleController_list: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCycleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CycleController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCycleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CycleController_get: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CycleController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was seen. */
                "If-Match"?: string;
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CycleChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CycleTableController_table[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CycleTableController_table[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegionController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"][];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegionController_districts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"][];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FileController_list: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfFileView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UploadController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadFields"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FileController_table[0]": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FileController_table[1]": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FileController_get: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FileController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FileController_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MappingController_list: {
        parameters: {
            query: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Code of a kabupaten or kota. */
                region: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfMappingView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MappingController_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RejectsController_rejects[0]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RejectsController_rejects[1]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookController_summary: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 2026-01/2026-03 */
                        cycle: string;
                        region: string;
                        /** Format: date */
                        asOf: string;
                        files: {
                            role: string;
                            name: string;
                            sha256: string;
                            rows: number;
                            accepted: number;
                            rejected: number;
                            /** @description Statements that a newer report took over. */
                            restated: number;
                            /** @description Rupiah, as its accepted rows state it. */
                            amount: number;
                        }[];
                        entitlements: {
                            count: number;
                            amount: number;
                        };
                        states: {
                            PENDING: {
                                count: number;
                                amount: number;
                            };
                            AWAITING_REPORT: {
                                count: number;
                                amount: number;
                            };
                            UNDER_REVIEW: {
                                count: number;
                                amount: number;
                            };
                            NOT_DELIVERED: {
                                count: number;
                                amount: number;
                            };
                            FAILED: {
                                count: number;
                                amount: number;
                            };
                            RETURNED: {
                                count: number;
                                amount: number;
                            };
                            RECEIVED: {
                                count: number;
                                amount: number;
                            };
                            CREDITED: {
                                count: number;
                                amount: number;
                            };
                            PARTLY_WITHDRAWN: {
                                count: number;
                                amount: number;
                            };
                        };
                        findings: {
                            PAID_TWICE: {
                                count: number;
                                difference: number;
                            };
                            OVERPAID: {
                                count: number;
                                difference: number;
                            };
                            UNDERPAID: {
                                count: number;
                                difference: number;
                            };
                            RETURNED: {
                                count: number;
                                difference: number;
                            };
                            PAYMENT_FAILED: {
                                count: number;
                                difference: number;
                            };
                            NOT_DELIVERED: {
                                count: number;
                                difference: number;
                            };
                            INELIGIBLE_RECIPIENT: {
                                count: number;
                                difference: number;
                            };
                            DUPLICATE_ENTITLEMENT: {
                                count: number;
                                difference: number;
                            };
                            CARD_NOT_HANDED_OVER: {
                                count: number;
                                difference: number;
                            };
                            NOT_WITHDRAWN: {
                                count: number;
                                difference: number;
                            };
                            WITHDRAWN_LESS_THAN_CREDITED: {
                                count: number;
                                difference: number;
                            };
                            WRONG_CHANNEL: {
                                count: number;
                                difference: number;
                            };
                            OUT_OF_WINDOW: {
                                count: number;
                                difference: number;
                            };
                            NOT_ON_ROSTER: {
                                count: number;
                                difference: number;
                            };
                            IDENTITY_MISMATCH: {
                                count: number;
                                difference: number;
                            };
                            AMBIGUOUS_MATCH: {
                                count: number;
                                difference: number;
                            };
                            REPORT_AWAITED: {
                                count: number;
                                difference: number;
                            };
                            SHARED_ACCOUNT: {
                                count: number;
                                difference: number;
                            };
                            CONTROL_TOTAL_MISMATCH: {
                                count: number;
                                difference: number;
                            };
                        };
                        byProgramme: {
                            [key: string]: {
                                entitled: number;
                                delivered: number;
                                withdrawn: number;
                            };
                        };
                        links: {
                            auto: number;
                            review: number;
                            none: number;
                            outside: number;
                            superseded: number;
                        };
                        /** @description How often people upheld and overturned the rules; null where they decided nothing. */
                        decided: {
                            links: {
                                [key: string]: {
                                    upheld: number;
                                    overturned: number;
                                } | null;
                            };
                            findings: {
                                [key: string]: {
                                    upheld: number;
                                    overturned: number;
                                } | null;
                            };
                        };
                        revision: number;
                    };
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookController_table[0]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookController_table[1]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookController_table[2]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookController_table[3]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookController_table[4]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookController_table[5]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookListController_ledger: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Position of the first row, for a table that jumps. */
                offset?: number;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                state?: "PENDING" | "AWAITING_REPORT" | "UNDER_REVIEW" | "NOT_DELIVERED" | "FAILED" | "RETURNED" | "RECEIVED" | "CREDITED" | "PARTLY_WITHDRAWN";
                /** @description What the overview sums up under this name. */
                part?: "NOT_DELIVERED" | "UNKNOWN" | "DELIVERED" | "WITHDRAWN";
                /** @description A kind of discrepancy that the entitlement has. */
                finding?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPageOfLedgerRowView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookListController_searchLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPageOfLedgerRowView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookListController_discrepancies: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Position of the first row, for a table that jumps. */
                offset?: number;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                kind?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
                severity?: "high" | "medium" | "low";
                /** @description Rupiah of the difference, whichever way it goes: so many at least. */
                amountFrom?: number;
                /** @description Rupiah of the difference, whichever way it goes: so many at most. */
                amountTo?: number;
                /** @description Open for more days than these, as the ages of the overview are counted; 0 for any. */
                ageFrom?: number;
                /** @description Open for so many days at most. */
                ageTo?: number;
                /** @description Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over. */
                leftFrom?: number;
                /** @description So many days at most until it is pulled back. */
                leftTo?: number;
                /** @description What was said of it last; NEW also where nothing was. For who may see the whole region. */
                status?: "NEW" | "EXPLAINED" | "TO_SETTLE";
                /** @description What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there. */
                visit?: "NOT_YET" | "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPageOfDiscrepancyView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookListController_countDiscrepancies: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                kind?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
                severity?: "high" | "medium" | "low";
                /** @description Rupiah of the difference, whichever way it goes: so many at least. */
                amountFrom?: number;
                /** @description Rupiah of the difference, whichever way it goes: so many at most. */
                amountTo?: number;
                /** @description Open for more days than these, as the ages of the overview are counted; 0 for any. */
                ageFrom?: number;
                /** @description Open for so many days at most. */
                ageTo?: number;
                /** @description Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over. */
                leftFrom?: number;
                /** @description So many days at most until it is pulled back. */
                leftTo?: number;
                /** @description What was said of it last; NEW also where nothing was. For who may see the whole region. */
                status?: "NEW" | "EXPLAINED" | "TO_SETTLE";
                /** @description What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there. */
                visit?: "NOT_YET" | "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyCountsView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookListController_searchDiscrepancies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscrepancySearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPageOfDiscrepancyView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DiscrepancyTableController_table[0]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                kind?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
                severity?: "high" | "medium" | "low";
                /** @description Rupiah of the difference, whichever way it goes: so many at least. */
                amountFrom?: number;
                /** @description Rupiah of the difference, whichever way it goes: so many at most. */
                amountTo?: number;
                /** @description Open for more days than these, as the ages of the overview are counted; 0 for any. */
                ageFrom?: number;
                /** @description Open for so many days at most. */
                ageTo?: number;
                /** @description Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over. */
                leftFrom?: number;
                /** @description So many days at most until it is pulled back. */
                leftTo?: number;
                /** @description What was said of it last; NEW also where nothing was. For who may see the whole region. */
                status?: "NEW" | "EXPLAINED" | "TO_SETTLE";
                /** @description What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there. */
                visit?: "NOT_YET" | "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DiscrepancyTableController_table[1]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                kind?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
                severity?: "high" | "medium" | "low";
                /** @description Rupiah of the difference, whichever way it goes: so many at least. */
                amountFrom?: number;
                /** @description Rupiah of the difference, whichever way it goes: so many at most. */
                amountTo?: number;
                /** @description Open for more days than these, as the ages of the overview are counted; 0 for any. */
                ageFrom?: number;
                /** @description Open for so many days at most. */
                ageTo?: number;
                /** @description Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over. */
                leftFrom?: number;
                /** @description So many days at most until it is pulled back. */
                leftTo?: number;
                /** @description What was said of it last; NEW also where nothing was. For who may see the whole region. */
                status?: "NEW" | "EXPLAINED" | "TO_SETTLE";
                /** @description What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there. */
                visit?: "NOT_YET" | "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_finish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_annexes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkListController_visits[0]": {
        parameters: {
            query?: {
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkListController_visits[1]": {
        parameters: {
            query?: {
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkListController_followUps[0]": {
        parameters: {
            query?: {
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkListController_followUps[1]": {
        parameters: {
            query?: {
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkListController_payAgain[0]": {
        parameters: {
            query?: {
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkListController_payAgain[1]": {
        parameters: {
            query?: {
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitController_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitProgressView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SheetFields"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetPreviewView"] | components["schemas"]["SheetDoneView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitController_refused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SheetFields"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_overview: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkController_links: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Position of the first row, for a table that jumps. */
                offset?: number;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                /** @description How a payment found its household, as in links.csv. */
                link?: "auto" | "review" | "none" | "outside" | "superseded";
                outcome?: "CREDITED" | "PAID" | "FAILED" | "PENDING" | "RETURNED";
                /** @description Ref of a household: the payments that are its own, and those that may be. */
                household?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPageOfLinkView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkController_household: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemarkController_remark: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkedView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RemarkSheetController_table[0]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                kind?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
                severity?: "high" | "medium" | "low";
                /** @description Rupiah of the difference, whichever way it goes: so many at least. */
                amountFrom?: number;
                /** @description Rupiah of the difference, whichever way it goes: so many at most. */
                amountTo?: number;
                /** @description Open for more days than these, as the ages of the overview are counted; 0 for any. */
                ageFrom?: number;
                /** @description Open for so many days at most. */
                ageTo?: number;
                /** @description Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over. */
                leftFrom?: number;
                /** @description So many days at most until it is pulled back. */
                leftTo?: number;
                /** @description What was said of it last; NEW also where nothing was. For who may see the whole region. */
                status?: "NEW" | "EXPLAINED" | "TO_SETTLE";
                /** @description What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there. */
                visit?: "NOT_YET" | "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RemarkSheetController_table[1]": {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description As the rows have it, such as BPNT. */
                programme?: string;
                /** @description As the rows have it. */
                kelurahan?: string;
                /** @description As the rows have it. */
                kecamatan?: string;
                /** @description As the rows have it, such as BRI. */
                channel?: string;
                kind?: "PAID_TWICE" | "OVERPAID" | "UNDERPAID" | "RETURNED" | "PAYMENT_FAILED" | "NOT_DELIVERED" | "INELIGIBLE_RECIPIENT" | "DUPLICATE_ENTITLEMENT" | "CARD_NOT_HANDED_OVER" | "NOT_WITHDRAWN" | "WITHDRAWN_LESS_THAN_CREDITED" | "WRONG_CHANNEL" | "OUT_OF_WINDOW" | "NOT_ON_ROSTER" | "IDENTITY_MISMATCH" | "AMBIGUOUS_MATCH" | "REPORT_AWAITED" | "SHARED_ACCOUNT" | "CONTROL_TOTAL_MISMATCH";
                severity?: "high" | "medium" | "low";
                /** @description Rupiah of the difference, whichever way it goes: so many at least. */
                amountFrom?: number;
                /** @description Rupiah of the difference, whichever way it goes: so many at most. */
                amountTo?: number;
                /** @description Open for more days than these, as the ages of the overview are counted; 0 for any. */
                ageFrom?: number;
                /** @description Open for so many days at most. */
                ageTo?: number;
                /** @description Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over. */
                leftFrom?: number;
                /** @description So many days at most until it is pulled back. */
                leftTo?: number;
                /** @description What was said of it last; NEW also where nothing was. For who may see the whole region. */
                status?: "NEW" | "EXPLAINED" | "TO_SETTLE";
                /** @description What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there. */
                visit?: "NOT_YET" | "RECEIVED" | "NOT_RECEIVED" | "NOT_AT_HOME" | "NOT_FOUND" | "MOVED" | "DECEASED" | "REFUSED";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemarkSheetController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SheetFields"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetPreviewView"] | components["schemas"]["SheetDoneView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NumberController_ofHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumbersView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NumberController_ofPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurposeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumbersView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NumberController_allow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowanceBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_ofCycle: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Position of the first row, for a table that jumps. */
                offset?: number;
                /** @description As the payments state it. */
                kelurahan?: string;
                /** @description As the payments state it. */
                kecamatan?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPageOfReviewView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_reviews: {
        parameters: {
            query: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Position of the first row, for a table that jumps. */
                offset?: number;
                /** @description As the payments state it. */
                kelurahan?: string;
                /** @description As the payments state it. */
                kecamatan?: string;
                /** @description Id of the cycle. */
                cycle: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPageOfReviewView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionController_list: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDecisionView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DecisionController_table[0]": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DecisionController_table[1]": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionController_takeSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SheetFields"] & {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetPreviewView"] | components["schemas"]["SheetDoneView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationController_awaiting: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAwaitingView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationController_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionController_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionController_purge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurgeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionController_list: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPurgeView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RetentionController_table[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RetentionController_table[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionController_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SampleController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SampleController_load: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SampleController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventController_stream: {
        parameters: {
            query?: {
                /** @description Id of a cycle: only what changes in it. */
                cycle?: string;
            };
            header?: {
                /** @description What changed since is told first. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContractController_asyncApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContractController_schema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AlertController_read: {
        parameters: {
            query?: {
                /** @description Where to go on: what the header Next-After of the answer before said. Left out: from the oldest that is kept. `latest`: only what comes from now on. */
                after?: string;
                /** @description Id of a cycle: only its alerts. */
                cycle?: string;
                /** @description Seconds for which an answer without alerts is kept back until there are some. */
                wait?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `after` of the next read. */
                    "Next-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": Record<string, never>[];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_list: {
        parameters: {
            query?: {
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfWebhookView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_deliveries: {
        parameters: {
            query?: {
                state?: "all" | "waiting" | "dead";
                /** @description `sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`. */
                after?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSubjectDeliveriesView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_newKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithKeyView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_endOldKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookController_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookOrderBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookOrderedView"];
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WebhookTableController_table[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WebhookTableController_table[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WebhookTableController_deliveries[0]": {
        parameters: {
            query?: {
                state?: "all" | "waiting" | "dead";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WebhookTableController_deliveries[1]": {
        parameters: {
            query?: {
                state?: "all" | "waiting" | "dead";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457); `code` says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
