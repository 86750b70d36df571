"use strict";
(() => {
  // target/bindgen-dist-readable/no-wasm.js
  function instantiate(info) {
    var bufferView;
    const put = (at, text2) => {
      for (let i = 0; i < text2.length; i++) bufferView[at + i] = text2.charCodeAt(i);
    };
    function initActiveSegments(imports2) {
      put(65536, "assertion failed: self.is_char_boundary(new_len)K\0\0\0\b\0\0\0\0\0\0L\0\0\0M\0\0\0N\0\0\0\0\0\0\0\0\0O\0\0\0P\0\0\0P\0\0\0\0\0\0\0\0\0\0Q\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\b\0\0\0\0\0\0R\0\0\0S\0\0\0S\0\0\0\xC0");
      put(66022, 'removal index (is \xC0) should be < len (is \xC0)\0ready firstInteraction routeChange scrollToTop complete close error custom verified unverified unavailable": there are reveal hide setText setValue addClass removeClass enable disable focus scrollTo announce dispatch call track redirect- - text value class class - - - - text name name name urluntrusted_event origin source rate size parse shape not_drimify plugin_layer type unknown_event direction duplicate messageerror early_overflowwaiting ready playing complete closed error unavailableout_of_order frame_reloaded ungated id_ignored payload_type payload_nodes payload_depth payload_size payload_key payload_stringmessageerror');
      put(66740, '\xFF\xFF\xFF\xFF\0\0\0\0truefalsenulla valuea key in double quotes":""," or "}""," or "]"the end of the texta digita hexadecimal digitan escape sequenceno raw control character in a string\0\0\0\x80');
      put(66928, '[iFrameSizer]:0:false:false:32:true:true::taggedElement:::2:false:child:scroll:falseisessionID sessionId,iprojectID projectId,bisPreviewMode,buserWon,sscore,iprizeID prizeUid prizeId,tprizeTitle,cprizeRef,ccode,tprizeImage,iprofilUid,tprofil,troute,tname,tmessagelostresizeready firstinteraction routechange scrolltotop complete close errordatacredentials credientials gameMetrics[iFrameResizerChild]Readyscrollupmessageclose scrollTo scrollToOffset pageInfo pageInfoStop inPageLink autoResize mouseenter mouseleave0-\0\0\0\0\0\0\0\0\0\0\0\0\0isDigitaServiceisPlugintypeideventonReady onFirstInteraction onRouteChange onScrollToTop onComplete onClose onError onCompletionorigins_not_array|expected a list of origins for $\norigins_empty|$ is an empty list: list an origin, or leave it out\norigins_too_many|$ has more than 16 origins\norigin_not_string|expected an origin such as "https://apps.drimify.com", found $\norigin_empty|expected an origin such as "https://apps.drimify.com", found an empty text$\norigin_any|expected an exact origin, found "$": list each origin\norigin_opaque|expected an exact origin, found "$", which every sandboxed frame has\norigin_non_ascii|the origin "$" is not ASCII: write an international name as xn--\norigin_bad_char|the origin "$" has a character that no origin has\norigin_bad_scheme|expected https:// at the start of the origin "$"\norigin_insecure_scheme|the origin "$" is not secure: use https (http is for loopback hosts, with dev)\norigin_userinfo|the origin "$" names a user: leave that out\norigin_has_path|the origin "$" goes on after the host: leave out path, query and fragment\norigin_wildcard|the origin "$" has a wildcard: list each origin\norigin_trailing_dot|the host of the origin "$" ends with a dot: leave it out\norigin_ip_literal|the host of the origin "$" is an IP address: use a name (loopback needs dev)\norigin_single_label|the host of the origin "$" is a single label: use a full name (localhost needs dev)\norigin_unparseable|"$" is not an origin that a browser reports\nframe_src_origin|the src is at "$", which allowedOrigins does not list: add it, or correct the src\nconfig_unknown_field|there is no option "$"\nconfig_type|expected $\nconfig_parse|the configuration is not JSON: $\nreaction_unknown|no reaction is called "$\nmilestone_unknown|no milestone is called "$\ncustom_type|"$" cannot be a custom type: it is empty, too long, repeated or known already\ncondition_syntax|expected $\nselector_invalid|"$" is not a valid selector\nselector_length|a selector has at most 1024 characters, not as many as "$"\nselector_token|the selector "$" has a token: selectors are static\ntarget_required|a "$" reaction needs a target, such as "#prize"\nclass_invalid|"$" is not one class name\nclass_token|the class "$" has a token: classes are static\nevent_name|expected "drimify:" and a-z, 0-9 or -, but no milestone, found "$"\ntemplate_syntax|a brace without its partner at $: write {{ or }} for a brace\ntemplate_unknown_token|no token is called "$\ntemplate_authority|a token in "$" is neither in a path segment nor in a query value\ntemplate_fragment|a token in "$" is in the fragment: use a path segment or query value\ndelay_invalid|expected a delay such as "2s" or "500ms", at most 60 s, found "$" for "", found customTypesmilliseconds, or 0 for never');
      put(70218, "\xC0\xFF\xFF\xFF\xDFA\0\0\0\0\0\0\0\0a listperSecond burstrate.perSecondburstfalse, or perSecond and burst from 1 to 10000,rate");
      put(70334, '\xF0?\0\0\0\0\0\x88\xC3@\0\0\0\0\0\0\0\0textdev customTypes allowedOrigins redirectAllowedOrigins frame container reactions fields rate handshake timeout verify autoHeight markup debugauto"auto" or falseurl timeoutverify.urlverify.urlan address of your servertimeoutan object with a "url"verify.timeouthttps:http:"" is there twicean objectoptionsexpected  at sessionId projectId preview won score prize.id prize.title prize.ref prize.code prize.image profile.id profile.title route error.name error.message type claim.won claim.code claim.title claim.ref claim.token reasona dotted path such as "result.isWinner"fields.an object of payload field and pathfieldstrue or falselocalhost.localhost[::1]\0\0\0\0\0\0?\0\0\0\0\0\0\x00127.0x*https://http:///.\\"<>^`{|}$/?#prize.codeprize.titleprize.reftokenwonhttps://apps.drimify.com https://go.drimify.comdata.template_segment');
      put(71184, "	ms{}");
      put(71205, 'L\xED@\0\0\0\0\0\0\0\0drimify:" for a "" reactionondelaytargetwhenframeno valueobjects with a "type"reactions\0\x07\b	\n\v\f\ra milestone or a list, \n	\rurl_empty url_bad_char url_length url_unparseable url_scheme url_credentials url_cross_origin url_same_page#// =-._~');
      put(71476, '" in "": there are score, won, sessionId, projectId, prize.id/title/ref/code, profile.id/title, route, error.message, claim.code/title/ref and data.\xE2\x80\xA6 in "\r\0\0\0\0\x80');
      put(71656, "\0\0\x80");
      put(71672, ',"," or the end!= <= >= = < >a number after "a closing quote!no comparison after "lost"a name such as won, lost, score, prize.code or data.level');
      put(71832, "custom:\0\x07\b	\nAttempted to initialize thread-local while it is being dropped");
      put(71928, "__proto__ constructor prototypeMap key is not a string and cannot be an object keycalled `Result::unwrap_throw()` on an `Err` value\0\r\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f");
      put(72108, "\r\0\0\0\0\0\0\0\0\0\0\0\0capacity overflow");
      put(72160, "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899RefCell already mutably borrowedRefCell already borrowedclosure invoked recursively or after being dropped\0\0T\0\0\0U\0\0\0V\0\0\0W");
      put(72516, "Tried to shrink to a larger capacity");
      put(72568, "X");
    }
    var scratchBuffer = new ArrayBuffer(16);
    var i32ScratchView = new Int32Array(scratchBuffer);
    var f32ScratchView = new Float32Array(scratchBuffer);
    var f64ScratchView = new Float64Array(scratchBuffer);
    function wasm2js_scratch_load_i32(index) {
      return i32ScratchView[index];
    }
    function wasm2js_scratch_store_f64(value2) {
      f64ScratchView[0] = value2;
    }
    function wasm2js_trap() {
      throw new Error("abort");
    }
    function asmFunc(imports2) {
      var buffer = new ArrayBuffer(131072);
      var HEAP8 = new Int8Array(buffer);
      var HEAP16 = new Int16Array(buffer);
      var HEAP32 = new Int32Array(buffer);
      var HEAPU8 = new Uint8Array(buffer);
      var HEAPU16 = new Uint16Array(buffer);
      var HEAPU32 = new Uint32Array(buffer);
      var HEAPF32 = new Float32Array(buffer);
      var HEAPF64 = new Float64Array(buffer);
      var Math_imul = Math.imul;
      var Math_fround = Math.fround;
      var Math_abs = Math.abs;
      var Math_clz32 = Math.clz32;
      var Math_min = Math.min;
      var Math_max = Math.max;
      var Math_floor = Math.floor;
      var Math_ceil = Math.ceil;
      var Math_trunc = Math.trunc;
      var Math_sqrt = Math.sqrt;
      var a = imports2.a;
      var fimport$0 = a.a;
      var fimport$1 = a.b;
      var fimport$2 = a.c;
      var fimport$3 = a.d;
      var fimport$4 = a.e;
      var fimport$5 = a.f;
      var fimport$6 = a.g;
      var fimport$7 = a.h;
      var fimport$8 = a.i;
      var fimport$9 = a.j;
      var fimport$10 = a.k;
      var fimport$11 = a.l;
      var fimport$12 = a.m;
      var fimport$13 = a.n;
      var fimport$14 = a.o;
      var fimport$15 = a.p;
      var fimport$16 = a.q;
      var fimport$17 = a.r;
      var fimport$18 = a.s;
      var fimport$19 = a.t;
      var fimport$20 = a.u;
      var fimport$21 = a.v;
      var fimport$22 = a.w;
      var fimport$23 = a.x;
      var fimport$24 = a.y;
      var fimport$25 = a.z;
      var fimport$26 = a.A;
      var fimport$27 = a.B;
      var fimport$28 = a.C;
      var fimport$29 = a.D;
      var fimport$30 = a.E;
      var global$0 = 65536;
      var __wasm_intrinsics_temp_i64 = 0;
      var __wasm_intrinsics_temp_i64$hi = 0;
      var i64toi32_i32$HIGH_BITS = 0;
      ;
      function $0($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = +$3_1;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
        $6_1 = global$0 - 720 | 0;
        global$0 = $6_1;
        HEAP32[$6_1 + 116 >> 2] = $5_1;
        HEAP32[$6_1 + 112 >> 2] = $4_1;
        $5_1 = 1024;
        $7_1 = HEAP32[$0_1 >> 2];
        if (!HEAP32[$7_1 + 8 >> 2]) {
          block: {
            HEAP32[$7_1 + 8 >> 2] = -1;
            $12_1 = $7_1 + 16 | 0;
            if (($1_1 | 0) == 19) {
              $0_1 = $6_1 + 120 | 0;
              $275($0_1, $12_1, 352);
              HEAP32[$7_1 + 8 >> 2] = 0;
              HEAP32[$7_1 + 16 >> 2] = 2;
              HEAP32[$7_1 + 20 >> 2] = 0;
              $22($0_1);
              break block;
            }
            block4: {
              if ($1_1) {
                block1: {
                  $112($6_1 + 472 | 0, $4_1);
                  if (($1_1 | 0) != 9) {
                    if (($1_1 | 0) != 15) {
                      $5_1 = HEAP32[$6_1 + 472 >> 2];
                      break block1;
                    }
                    HEAP32[$6_1 + 632 >> 2] = 16777473;
                    $9_1 = $6_1 + 120 | 0;
                    $1_1 = HEAP32[$6_1 + 472 >> 2];
                    if (($1_1 | 0) == -2147483648) {
                      $5_1 = 0;
                      $1_1 = 0;
                      $0_1 = 1;
                    } else {
                      $5_1 = HEAP32[$6_1 + 480 >> 2];
                      $0_1 = HEAP32[$6_1 + 476 >> 2];
                    }
                    $87($9_1, $0_1, $5_1, 5);
                    $4_1 = HEAP32[$6_1 + 120 >> 2];
                    block3: {
                      if (($4_1 | 0) != -2147483648) {
                        $5_1 = HEAP32[$6_1 + 152 >> 2];
                        HEAP32[$6_1 + 556 >> 2] = HEAP32[$6_1 + 148 >> 2];
                        HEAP32[$6_1 + 560 >> 2] = $5_1;
                        $5_1 = HEAP32[$6_1 + 144 >> 2];
                        HEAP32[$6_1 + 548 >> 2] = HEAP32[$6_1 + 140 >> 2];
                        HEAP32[$6_1 + 552 >> 2] = $5_1;
                        $5_1 = HEAP32[$6_1 + 136 >> 2];
                        HEAP32[$6_1 + 540 >> 2] = HEAP32[$6_1 + 132 >> 2];
                        HEAP32[$6_1 + 544 >> 2] = $5_1;
                        $5_1 = HEAP32[$6_1 + 128 >> 2];
                        HEAP32[$6_1 + 532 >> 2] = HEAP32[$6_1 + 124 >> 2];
                        HEAP32[$6_1 + 536 >> 2] = $5_1;
                        HEAP32[$6_1 + 528 >> 2] = $4_1;
                        if (HEAP32[$6_1 + 536 >> 2]) {
                          block2: {
                            $77($6_1 + 72 | 0, $6_1 + 528 | 0, 0, 67268, 4);
                            $4_1 = HEAP32[$6_1 + 72 >> 2];
                            if (!$4_1) {
                              break block2;
                            }
                            $5_1 = 1025;
                            $8_1 = HEAP32[$6_1 + 76 >> 2];
                            if (($23($4_1, $8_1) & 65535) >>> 0 <= 15) {
                              HEAP32[$6_1 + 124 >> 2] = $8_1;
                              HEAP32[$6_1 + 120 >> 2] = $4_1;
                              $13($6_1 - -64 | 0, $9_1, $6_1 + 632 | 0);
                              $4_1 = HEAP32[$6_1 + 68 >> 2];
                              $5_1 = HEAP32[$6_1 + 64 >> 2] & 1;
                              $237($5_1 ? $4_1 : 1025);
                              $5_1 = $5_1 ? 1025 : $4_1;
                            }
                            $219($6_1 + 528 | 0);
                            break block3;
                          }
                        }
                        $219($6_1 + 528 | 0);
                      }
                      $5_1 = 1025;
                    }
                    $250($1_1, $0_1);
                    break block4;
                  }
                  $0_1 = $6_1 + 120 | 0;
                  $112($0_1, HEAP32[$6_1 + 116 >> 2]);
                  $12_1 = 1;
                  $20_1 = HEAP32[$6_1 + 120 >> 2];
                  $11_1 = ($20_1 | 0) == -2147483648;
                  $16_1 = $11_1 ? 1 : HEAP32[$6_1 + 124 >> 2];
                  $49($0_1, $16_1, $11_1 ? 0 : HEAP32[$6_1 + 128 >> 2], 10);
                  $0_1 = 1;
                  $4_1 = 1;
                  $1_1 = 0;
                  $5_1 = HEAP32[$6_1 + 120 >> 2];
                  if ($5_1) {
                    $1_1 = HEAP32[$6_1 + 132 >> 2];
                    $4_1 = HEAP32[$6_1 + 128 >> 2];
                    $15_1 = HEAP32[$6_1 + 124 >> 2];
                    $0_1 = $5_1;
                  }
                  $5_1 = HEAP32[$6_1 + 472 >> 2];
                  if (($5_1 | 0) != -2147483648) {
                    $8_1 = HEAP32[$6_1 + 480 >> 2];
                    $14_1 = $8_1;
                    $17_1 = $5_1;
                    $9_1 = HEAP32[$6_1 + 476 >> 2];
                    $12_1 = $9_1;
                  }
                  $73($6_1 + 696 | 0, $4_1, $1_1);
                  HEAP32[$6_1 + 716 >> 2] = 0;
                  HEAP32[$6_1 + 708 >> 2] = 0;
                  HEAP32[$6_1 + 712 >> 2] = 4;
                  HEAP8[$6_1 + 536 | 0] = 10;
                  HEAP32[$6_1 + 532 >> 2] = $8_1;
                  HEAP32[$6_1 + 528 >> 2] = $12_1;
                  $1_1 = HEAP32[$6_1 + 700 >> 2];
                  $8_1 = HEAP32[$6_1 + 704 >> 2];
                  block8: {
                    block6: {
                      while (1) {
                        block5: {
                          $74($6_1 + 104 | 0, $6_1 + 528 | 0);
                          $4_1 = HEAP32[$6_1 + 104 >> 2];
                          if (!$4_1) {
                            break block5;
                          }
                          $5_1 = HEAP32[$6_1 + 108 >> 2];
                          HEAP8[$6_1 + 128 | 0] = 9;
                          HEAP32[$6_1 + 120 >> 2] = $4_1;
                          HEAP32[$6_1 + 124 >> 2] = $5_1;
                          $13_1 = $6_1 + 120 | 0;
                          $74($6_1 + 96 | 0, $13_1);
                          $23_1 = HEAP32[$6_1 + 100 >> 2];
                          $18_1 = HEAP32[$6_1 + 96 >> 2];
                          $74($6_1 + 88 | 0, $13_1);
                          $21_1 = HEAP32[$6_1 + 92 >> 2];
                          $19_1 = HEAP32[$6_1 + 88 >> 2];
                          $74($6_1 + 80 | 0, $13_1);
                          if (!$18_1 | !$19_1) {
                            continue;
                          }
                          $22_1 = HEAP32[$6_1 + 80 >> 2];
                          if (!$22_1) {
                            continue;
                          }
                          $13_1 = HEAP32[$6_1 + 84 >> 2];
                          $3_1 = $2_1 - +fimport$2($18_1 | 0, $23_1 | 0);
                          if (!$8_1 | !$13_1) {
                            $13_1 = $3_1 < 6e4;
                          } else {
                            $13_1 = $207($1_1, $8_1, $22_1, $13_1);
                          }
                          if ($207($19_1, $21_1, $0_1, $15_1) ? $13_1 : 0) {
                            break block6;
                          }
                          $157($6_1 + 708 | 0, $4_1, $5_1);
                          $10_1 = ($3_1 < 3e4) + $10_1 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      if ($10_1 >>> 0 > 2) {
                        break block6;
                      }
                      $130($6_1 + 672 | 0, $2_1);
                      HEAP32[$6_1 + 632 >> 2] = 0;
                      HEAP32[$6_1 + 636 >> 2] = 1;
                      $9_1 = HEAP32[$6_1 + 716 >> 2];
                      HEAP32[$6_1 + 640 >> 2] = 0;
                      $4_1 = $9_1 - 31 | 0;
                      $4_1 = $4_1 >>> 0 <= $9_1 + 1 >>> 0 ? $4_1 : 0;
                      $5_1 = HEAP32[$6_1 + 712 >> 2];
                      $9_1 = $5_1 + ($9_1 << 3) | 0;
                      while (1) {
                        block7: {
                          if ($4_1) {
                            if ($9_1 - $5_1 >>> 3 >>> 0 <= $4_1 >>> 0) {
                              break block7;
                            }
                            $5_1 = ($4_1 << 3) + $5_1 | 0;
                          } else {
                            if (($5_1 | 0) == ($9_1 | 0)) {
                              break block7;
                            }
                          }
                          $4_1 = $6_1 + 632 | 0;
                          $168($4_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
                          $110($4_1, 10);
                          $5_1 = $5_1 + 8 | 0;
                          $4_1 = 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      HEAP32[$6_1 + 156 >> 2] = $8_1;
                      HEAP32[$6_1 + 152 >> 2] = $1_1;
                      HEAP32[$6_1 + 148 >> 2] = 1;
                      HEAP32[$6_1 + 144 >> 2] = 71184;
                      HEAP32[$6_1 + 140 >> 2] = $15_1;
                      HEAP32[$6_1 + 136 >> 2] = $0_1;
                      HEAP32[$6_1 + 132 >> 2] = 1;
                      HEAP32[$6_1 + 128 >> 2] = 71184;
                      HEAP32[$6_1 + 124 >> 2] = HEAP32[$6_1 + 680 >> 2];
                      $0_1 = HEAP32[$6_1 + 676 >> 2];
                      HEAP32[$6_1 + 120 >> 2] = $0_1;
                      $90($6_1 + 528 | 0, $6_1 + 120 | 0, 5);
                      $4_1 = HEAP32[$6_1 + 532 >> 2];
                      $168($6_1 + 632 | 0, $4_1, HEAP32[$6_1 + 536 >> 2]);
                      $250(HEAP32[$6_1 + 528 >> 2], $4_1);
                      $4_1 = HEAP32[$6_1 + 632 >> 2];
                      $9_1 = HEAP32[$6_1 + 636 >> 2];
                      $14_1 = HEAP32[$6_1 + 640 >> 2];
                      $250(HEAP32[$6_1 + 672 >> 2], $0_1);
                      break block8;
                    }
                    $4_1 = -2147483648;
                  }
                  $252(HEAP32[$6_1 + 708 >> 2], HEAP32[$6_1 + 712 >> 2]);
                  $250(HEAP32[$6_1 + 696 >> 2], $1_1);
                  $5_1 = 1025;
                  if (($4_1 | 0) != -2147483648) {
                    $5_1 = fimport$30($9_1 | 0, $14_1 | 0) | 0;
                    $250($4_1, $9_1);
                  }
                  $250($17_1, $12_1);
                  $250($11_1 ? 0 : $20_1, $16_1);
                  break block4;
                }
              } else {
                HEAP32[$6_1 + 472 >> 2] = -2147483648;
                $5_1 = -2147483648;
              }
              $4_1 = !HEAP32[$12_1 + 4 >> 2] & HEAP32[$12_1 >> 2] == 2;
              if ($4_1) {
                $229($5_1, HEAP32[$6_1 + 476 >> 2]);
                $5_1 = 1024;
                break block4;
              }
              $15_1 = HEAP32[$6_1 + 480 >> 2];
              $17_1 = HEAP32[$6_1 + 476 >> 2];
              $9_1 = $2_1 < 4294967295 & $2_1 >= 0 ? ~~$2_1 >>> 0 : 0;
              HEAP32[$6_1 + 484 >> 2] = $9_1;
              $0_1 = $3_1 < 4294967295 & $3_1 >= 0 ? ~~$3_1 >>> 0 : 0;
              $8_1 = ($1_1 | 0) == 18;
              if ($1_1 ? $8_1 : 1) {
                HEAP32[$6_1 + 536 >> 2] = $0_1 >>> 1;
                HEAP8[$6_1 + 540 | 0] = $0_1 & 1;
                HEAP32[$6_1 + 532 >> 2] = $6_1 + 116;
                HEAP32[$6_1 + 528 >> 2] = $6_1 + 112;
                block9: {
                  block11: {
                    if ($8_1) {
                      $1_1 = $6_1 + 120 | 0;
                      $31($1_1, $12_1, $6_1 + 528 | 0);
                      $4_1 = HEAP32[$6_1 + 124 >> 2];
                      $9_1 = HEAP32[$6_1 + 120 >> 2];
                      HEAP32[$6_1 + 120 >> 2] = -2147483648;
                      $0_1 = -2147483648;
                      if (($9_1 | 0) != 2) {
                        break block9;
                      }
                      $178($1_1);
                      $2_1 = +($4_1 >>> 0);
                    } else {
                      HEAPF64[$7_1 + 328 >> 3] = $2_1;
                      $31($6_1 + 120 | 0, $12_1, $6_1 + 528 | 0);
                      block10: {
                        if (HEAP32[$6_1 + 120 >> 2] != 2) {
                          $4_1 = HEAPU8[$6_1 + 128 | 0];
                        } else {
                          $0_1 = HEAP32[$6_1 + 124 >> 2];
                          if ($0_1 >>> 0 < HEAPU32[$7_1 + 48 >> 2]) {
                            if (HEAP32[$7_1 + 16 >> 2] | HEAP32[$7_1 + 20 >> 2]) {
                              $4_1 = 3;
                              $1_1 = HEAP32[$7_1 + 44 >> 2] + Math_imul($0_1, 112) | 0;
                              if (HEAP32[$1_1 + 96 >> 2] == -2147483648) {
                                break block10;
                              }
                              if (!$119($1_1, $2_1)) {
                                break block10;
                              }
                            }
                          } else {
                            $4_1 = 3;
                            if (HEAP32[$12_1 >> 2] | HEAP32[$12_1 + 4 >> 2]) {
                              break block10;
                            }
                          }
                          $2_1 = +($0_1 >>> 0);
                          break block11;
                        }
                      }
                      $1_1 = (($4_1 << 2) + $7_1 | 0) + 268 | 0;
                      $0_1 = HEAP32[$1_1 >> 2] + 1 | 0;
                      HEAP32[$1_1 >> 2] = $0_1 ? $0_1 : -1;
                      $2_1 = -1 - +($4_1 >>> 0);
                    }
                  }
                  $0_1 = -2147483646;
                }
                HEAPF64[$6_1 + 496 >> 3] = $2_1;
                HEAP32[$6_1 + 488 >> 2] = $0_1;
                $229($5_1, $17_1);
              } else {
                $10_1 = $4_1 ? 0 : $12_1;
                $4_1 = 0;
                $8_1 = ($5_1 | 0) == -2147483648;
                $23_1 = $8_1 ? 0 : $5_1;
                $5_1 = $8_1 ? 0 : $15_1;
                $17_1 = $8_1 ? 1 : $17_1;
                block28: {
                  block20: {
                    block27: {
                      switch ($1_1 - 1 | 0) {
                        case 0:
                          if ($8_1) {
                            $4_1 = HEAP32[$7_1 + 224 >> 2];
                            if ($9_1 >>> 0 < $4_1 >>> 0) {
                              $1_1 = HEAP32[$7_1 + 220 >> 2] + Math_imul($9_1, 28) | 0;
                              if (HEAPU8[$1_1 + 26 | 0] == 6) {
                                HEAP8[$1_1 + 26 | 0] = 7;
                                $4_1 = HEAP32[$7_1 + 224 >> 2];
                              }
                            }
                            $1_1 = ($0_1 | 0) == 4 ? 4 : 6;
                            $5_1 = ($1_1 << 2) + $7_1 | 0;
                            $0_1 = HEAP32[$5_1 + 268 >> 2] + 1 | 0;
                            HEAP32[$5_1 + 268 >> 2] = $0_1 ? $0_1 : -1;
                            $81($6_1 + 488 | 0, HEAP32[$7_1 + 220 >> 2], $4_1, $9_1, 0, $1_1, 0, $6_1);
                            break block28;
                          }
                          $20_1 = $7_1 + 260 | 0;
                          if ($0_1 >>> 0 >= 131072) {
                            $275($6_1 + 120 | 0, $20_1, 68);
                          }
                          $2_1 = HEAPF64[$7_1 + 328 >> 3];
                          $21_1 = $0_1 & 65536;
                          if (!$21_1) {
                            $18_1 = $251($17_1, $5_1);
                          }
                          HEAP32[$6_1 + 512 >> 2] = $6_1 + 484;
                          HEAP32[$6_1 + 508 >> 2] = $6_1 + 116;
                          $16_1 = $0_1 & 4;
                          if (!$16_1) {
                            block29: {
                              if ($9_1 >>> 0 >= HEAPU32[$7_1 + 224 >> 2]) {
                                break block29;
                              }
                              $4_1 = HEAP32[$7_1 + 220 >> 2] + Math_imul($9_1, 28) | 0;
                              if (HEAPU8[$4_1 + 26 | 0] != 6) {
                                break block29;
                              }
                              HEAP8[$4_1 + 26 | 0] = 7;
                            }
                          }
                          $16($6_1 + 528 | 0, $17_1, $5_1);
                          $8_1 = HEAP32[$6_1 + 528 >> 2];
                          block43: {
                            block39: {
                              block30: {
                                if (($8_1 | 0) == 4) {
                                  $10_1 = HEAPU8[$6_1 + 532 | 0];
                                } else {
                                  $14_1 = HEAPU8[$6_1 + 540 | 0];
                                  $1_1 = HEAP32[$6_1 + 536 >> 2];
                                  $4_1 = HEAP32[$6_1 + 532 >> 2];
                                  block40: {
                                    block38: {
                                      if (($8_1 | 0) != 3) {
                                        $13_1 = HEAPU8[$6_1 + 545 | 0] | HEAPU8[$6_1 + 546 | 0] << 8 | HEAPU8[$6_1 + 547 | 0] << 16;
                                        $11_1 = HEAPU8[$6_1 + 541 | 0] | HEAPU8[$6_1 + 542 | 0] << 8 | HEAPU8[$6_1 + 543 | 0] << 16;
                                        $10_1 = HEAPU8[$6_1 + 544 | 0];
                                      } else {
                                        $5_1 = $6_1 + 528 | 0;
                                        $6($5_1, $4_1, $1_1, HEAP32[$7_1 + 200 >> 2]);
                                        $15_1 = HEAP32[$6_1 + 528 >> 2];
                                        $10_1 = 5;
                                        if (($15_1 | 0) == -2147483648) {
                                          break block30;
                                        }
                                        $1_1 = HEAPU8[$6_1 + 537 | 0] | HEAPU8[$6_1 + 538 | 0] << 8 | (HEAPU8[$6_1 + 539 | 0] << 16 | HEAPU8[$6_1 + 540 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 533 | 0] | HEAPU8[$6_1 + 534 | 0] << 8 | (HEAPU8[$6_1 + 535 | 0] << 16 | HEAPU8[$6_1 + 536 | 0] << 24);
                                        HEAP8[$6_1 + 637 | 0] = $4_1;
                                        HEAP8[$6_1 + 638 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 639 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 640 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 641 | 0] = $1_1;
                                        HEAP8[$6_1 + 642 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 643 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 644 | 0] = $1_1 >>> 24;
                                        $1_1 = HEAPU8[$6_1 + 545 | 0] | HEAPU8[$6_1 + 546 | 0] << 8 | (HEAPU8[$6_1 + 547 | 0] << 16 | HEAPU8[$6_1 + 548 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 541 | 0] | HEAPU8[$6_1 + 542 | 0] << 8 | (HEAPU8[$6_1 + 543 | 0] << 16 | HEAPU8[$6_1 + 544 | 0] << 24);
                                        HEAP8[$6_1 + 645 | 0] = $4_1;
                                        HEAP8[$6_1 + 646 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 647 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 648 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 649 | 0] = $1_1;
                                        HEAP8[$6_1 + 650 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 651 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 652 | 0] = $1_1 >>> 24;
                                        $1_1 = HEAPU8[$6_1 + 553 | 0] | HEAPU8[$6_1 + 554 | 0] << 8 | (HEAPU8[$6_1 + 555 | 0] << 16 | HEAPU8[$6_1 + 556 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 549 | 0] | HEAPU8[$6_1 + 550 | 0] << 8 | (HEAPU8[$6_1 + 551 | 0] << 16 | HEAPU8[$6_1 + 552 | 0] << 24);
                                        HEAP8[$6_1 + 653 | 0] = $4_1;
                                        HEAP8[$6_1 + 654 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 655 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 656 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 657 | 0] = $1_1;
                                        HEAP8[$6_1 + 658 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 659 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 660 | 0] = $1_1 >>> 24;
                                        $1_1 = HEAPU8[$6_1 + 560 | 0] | HEAPU8[$6_1 + 561 | 0] << 8 | (HEAPU8[$6_1 + 562 | 0] << 16 | HEAPU8[$6_1 + 563 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 556 | 0] | HEAPU8[$6_1 + 557 | 0] << 8 | (HEAPU8[$6_1 + 558 | 0] << 16 | HEAPU8[$6_1 + 559 | 0] << 24);
                                        HEAP8[$6_1 + 660 | 0] = $4_1;
                                        HEAP8[$6_1 + 661 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 662 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 663 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 664 | 0] = $1_1;
                                        HEAP8[$6_1 + 665 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 666 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 667 | 0] = $1_1 >>> 24;
                                        HEAP8[$6_1 + 636 | 0] = HEAPU8[$6_1 + 532 | 0];
                                        HEAP32[$6_1 + 632 >> 2] = $15_1;
                                        $8($5_1, $6_1 + 632 | 0, $14_1 & 1, HEAP32[$7_1 + 144 >> 2], HEAP32[$7_1 + 148 >> 2]);
                                        $13_1 = HEAPU8[$6_1 + 541 | 0] | HEAPU8[$6_1 + 542 | 0] << 8 | HEAPU8[$6_1 + 543 | 0] << 16;
                                        $11_1 = HEAPU8[$6_1 + 537 | 0] | HEAPU8[$6_1 + 538 | 0] << 8 | HEAPU8[$6_1 + 539 | 0] << 16;
                                        $10_1 = HEAPU8[$6_1 + 540 | 0];
                                        $14_1 = HEAPU8[$6_1 + 536 | 0];
                                        $1_1 = HEAP32[$6_1 + 532 >> 2];
                                        $4_1 = HEAP32[$6_1 + 528 >> 2];
                                        $15_1 = HEAPU8[$6_1 + 546 | 0];
                                        block31: {
                                          if (($15_1 | 0) != 12) {
                                            if (($15_1 | 0) == 11) {
                                              $5_1 = 2;
                                              break block31;
                                            }
                                            $5_1 = HEAPU8[$6_1 + 547 | 0];
                                            $19_1 = HEAPU16[$6_1 + 544 >> 1];
                                            HEAP8[$6_1 + 685 | 0] = $13_1;
                                            HEAP8[$6_1 + 686 | 0] = $13_1 >>> 8;
                                            HEAP8[$6_1 + 687 | 0] = $13_1 >>> 16;
                                            HEAP8[$6_1 + 681 | 0] = $11_1;
                                            HEAP8[$6_1 + 682 | 0] = $11_1 >>> 8;
                                            HEAP8[$6_1 + 683 | 0] = $11_1 >>> 16;
                                            HEAP8[$6_1 + 691 | 0] = $5_1;
                                            HEAP8[$6_1 + 690 | 0] = $15_1;
                                            HEAP16[$6_1 + 688 >> 1] = $19_1;
                                            HEAP8[$6_1 + 684 | 0] = $10_1;
                                            HEAP8[$6_1 + 680 | 0] = $14_1;
                                            HEAP32[$6_1 + 676 >> 2] = $1_1;
                                            HEAP32[$6_1 + 672 >> 2] = $4_1;
                                            $5_1 = 6;
                                            $4_1 = -2147483648;
                                            $10_1 = 2;
                                            if ($9_1 >>> 0 >= HEAPU32[$7_1 + 224 >> 2]) {
                                              break block31;
                                            }
                                            $1_1 = HEAP32[$7_1 + 220 >> 2] + Math_imul($9_1, 28) | 0;
                                            if ($16_1) {
                                              $5($6_1 + 696 | 0, $6_1 + 672 | 0, HEAP32[$7_1 + 156 >> 2], HEAP32[$7_1 + 160 >> 2]);
                                              $63($6_1 + 540 | 0, $7_1 + 240 | 0, $15_1, HEAP32[$6_1 + 700 >> 2], HEAP32[$6_1 + 704 >> 2]);
                                              $4_1 = HEAP32[$6_1 + 700 >> 2];
                                              HEAP32[$6_1 + 528 >> 2] = HEAP32[$6_1 + 696 >> 2];
                                              HEAP32[$6_1 + 532 >> 2] = $4_1;
                                              HEAP32[$6_1 + 536 >> 2] = HEAP32[$6_1 + 704 >> 2];
                                              $5_1 = HEAP32[$1_1 + 12 >> 2];
                                              $8_1 = HEAP32[$1_1 + 16 >> 2];
                                              $4_1 = $217(4, 60);
                                              HEAP8[$4_1 + 58 | 0] = $15_1;
                                              HEAP16[$4_1 + 56 >> 1] = $0_1 | $19_1;
                                              HEAP32[$4_1 + 48 >> 2] = $5_1;
                                              HEAP32[$4_1 + 52 >> 2] = $8_1;
                                              HEAP32[$4_1 + 40 >> 2] = 4;
                                              HEAP32[$4_1 + 44 >> 2] = 0;
                                              HEAP32[$4_1 + 32 >> 2] = 0;
                                              HEAP32[$4_1 + 36 >> 2] = 0;
                                              HEAP32[$4_1 + 24 >> 2] = 0;
                                              HEAP32[$4_1 + 28 >> 2] = 8;
                                              $5_1 = HEAP32[$6_1 + 548 >> 2];
                                              HEAP32[$4_1 + 16 >> 2] = HEAP32[$6_1 + 544 >> 2];
                                              HEAP32[$4_1 + 20 >> 2] = $5_1;
                                              $5_1 = HEAP32[$6_1 + 540 >> 2];
                                              HEAP32[$4_1 + 8 >> 2] = HEAP32[$6_1 + 536 >> 2];
                                              HEAP32[$4_1 + 12 >> 2] = $5_1;
                                              $5_1 = HEAP32[$6_1 + 532 >> 2];
                                              HEAP32[$4_1 >> 2] = HEAP32[$6_1 + 528 >> 2];
                                              HEAP32[$4_1 + 4 >> 2] = $5_1;
                                              $5_1 = 3;
                                              break block31;
                                            }
                                            $10_1 = 3;
                                            if ($9_1 >>> 0 >= HEAPU32[$7_1 + 48 >> 2]) {
                                              break block31;
                                            }
                                            $14_1 = HEAP32[$7_1 + 44 >> 2] + Math_imul($9_1, 112) | 0;
                                            if (HEAP32[$14_1 + 96 >> 2] == -2147483648) {
                                              break block31;
                                            }
                                            $11_1 = 1 << $15_1;
                                            block33: {
                                              if (HEAP32[$12_1 >> 2] | HEAP32[$12_1 + 4 >> 2]) {
                                                block32: {
                                                  $13_1 = HEAPU16[$1_1 + 20 >> 1];
                                                  $16_1 = HEAPU8[$1_1 + 23 | 0];
                                                  if ($119($14_1 + 32 | 0, $2_1)) {
                                                    break block32;
                                                  }
                                                  $16_1 = !$15_1 & $16_1;
                                                  if ($11_1 & $13_1) {
                                                    if (!$16_1) {
                                                      break block31;
                                                    }
                                                  } else {
                                                    $13_1 = $11_1 & 115;
                                                    if ($13_1 | !$16_1) {
                                                      if (!$13_1) {
                                                        break block31;
                                                      }
                                                      break block32;
                                                    }
                                                  }
                                                  if (!$119($14_1 - -64 | 0, $2_1)) {
                                                    break block31;
                                                  }
                                                  $5($6_1 + 708 | 0, $6_1 + 672 | 0, HEAP32[$7_1 + 156 >> 2], HEAP32[$7_1 + 160 >> 2]);
                                                  break block33;
                                                }
                                              }
                                              $5($6_1 + 708 | 0, $6_1 + 672 | 0, HEAP32[$7_1 + 156 >> 2], HEAP32[$7_1 + 160 >> 2]);
                                              block36: {
                                                block35: {
                                                  switch ($15_1 - 1 | 0) {
                                                    case 0:
                                                    case 4:
                                                      if (!(HEAPU16[$1_1 + 20 >> 1] & $11_1)) {
                                                        break block33;
                                                      }
                                                      break block36;
                                                    case 3:
                                                      break block35;
                                                    default:
                                                      break block33;
                                                  }
                                                  ;
                                                }
                                                $10_1 = HEAP32[$6_1 + 716 >> 2];
                                                $14_1 = HEAP32[$6_1 + 712 >> 2];
                                                $209($6_1, $1_1);
                                                $11_1 = HEAP32[$6_1 >> 2];
                                                if (!$11_1) {
                                                  break block33;
                                                }
                                                $1_1 = HEAP32[$6_1 + 4 >> 2];
                                                if (!$10_1 | !$1_1) {
                                                  $16_1 = $1_1 | $10_1;
                                                } else {
                                                  $16_1 = !$61($11_1, $14_1);
                                                }
                                                if ($16_1) {
                                                  break block33;
                                                }
                                                if ($10_1 >>> 0 < 10 | $1_1 >>> 0 < 10) {
                                                  $16_1 = $10_1 >>> 0 > 9 | $1_1 >>> 0 >= 10;
                                                } else {
                                                  $16_1 = !$113($11_1 + 48 | 0, $14_1 + 48 | 0, 7);
                                                }
                                                if ($16_1) {
                                                  break block33;
                                                }
                                              }
                                              $145($6_1 + 708 | 0);
                                              $10_1 = 12;
                                              break block31;
                                            }
                                            $5_1 = $6_1 + 528 | 0;
                                            $22_1 = $6_1 + 708 | 0;
                                            $4_1 = HEAP32[$6_1 + 680 >> 2];
                                            $16_1 = HEAP32[$6_1 + 684 >> 2];
                                            block37: {
                                              if ($21_1) {
                                                $1_1 = $0_1;
                                              } else {
                                                $1_1 = $0_1;
                                                if (!$4_1) {
                                                  break block37;
                                                }
                                                $1_1 = $23($4_1, $16_1) | $0_1;
                                              }
                                            }
                                            $10($5_1, $12_1, $9_1, $15_1, $22_1, $4_1, $16_1, $1_1 | $19_1, $6_1 + 508 | 0);
                                            $4_1 = $217(4, 60);
                                            $275($4_1, $5_1, 60);
                                            $219($6_1 + 632 | 0);
                                            break block38;
                                          }
                                          $5_1 = 6;
                                        }
                                        $219($6_1 + 632 | 0);
                                        if (($5_1 | 0) == 6) {
                                          break block39;
                                        }
                                        break block40;
                                      }
                                    }
                                    $5_1 = $8_1;
                                  }
                                  block42: {
                                    if ($5_1 >>> 0 >= 3) {
                                      block41: {
                                        $15_1 = 244;
                                        switch ($5_1 - 4 | 0) {
                                          case 1:
                                            break block39;
                                          case 0:
                                            break block41;
                                          default:
                                            break block42;
                                        }
                                        ;
                                      }
                                    }
                                    $15_1 = 248;
                                  }
                                  $12_1 = $12_1 + $15_1 | 0;
                                  $8_1 = HEAP32[$12_1 >> 2] + 1 | 0;
                                  HEAP32[$12_1 >> 2] = $8_1 ? $8_1 : -1;
                                  break block43;
                                }
                              }
                              $4_1 = -2147483648;
                            }
                            $8_1 = (($10_1 & 255) << 2) + $7_1 | 0;
                            $5_1 = HEAP32[$8_1 + 268 >> 2] + 1 | 0;
                            HEAP32[$8_1 + 268 >> 2] = $5_1 ? $5_1 : -1;
                            $5_1 = 5;
                          }
                          if ($0_1 >>> 0 >= 131072) {
                            $275($20_1, $6_1 + 120 | 0, 68);
                          }
                          block46: {
                            switch (($5_1 >>> 0 <= 2 ? 1 : $5_1 - 3 | 0) - 1 | 0) {
                              case 0:
                                HEAP32[$6_1 + 632 >> 2] = -2147483647;
                                HEAP8[$6_1 + 636 | 0] = !$5_1;
                                $8_1 = $6_1 + 672 | 0;
                                $44($8_1, 1, HEAP32[$7_1 + 220 >> 2], HEAP32[$7_1 + 224 >> 2], $9_1, $18_1);
                                $146($8_1, $6_1 + 632 | 0);
                                $9_1 = $6_1 + 528 | 0;
                                if (($5_1 | 0) == 1) {
                                  $0_1 = $10_1 & 255 | $13_1 << 8;
                                  $5_1 = $14_1 & 255 | $11_1 << 8;
                                } else {
                                  $4_1 = 0;
                                  $5_1 = 0;
                                }
                                $135($9_1, $5_1, $0_1);
                                $146($8_1, $9_1);
                                $135($9_1, $4_1, $1_1);
                                $146($8_1, $9_1);
                                $0_1 = HEAP32[$6_1 + 676 >> 2];
                                HEAP32[$6_1 + 488 >> 2] = HEAP32[$6_1 + 672 >> 2];
                                HEAP32[$6_1 + 492 >> 2] = $0_1;
                                HEAP32[$6_1 + 496 >> 2] = HEAP32[$6_1 + 680 >> 2];
                                break block28;
                              case 1:
                                $81($6_1 + 488 | 0, HEAP32[$7_1 + 220 >> 2], HEAP32[$7_1 + 224 >> 2], $9_1, $18_1, $10_1, ($4_1 | 0) != -2147483648 ? $1_1 : 0, $14_1 & 255 | $11_1 << 8);
                                $229($4_1, $1_1);
                                break block28;
                              default:
                                break block46;
                            }
                            ;
                          }
                          $0_1 = $6_1 + 528 | 0;
                          $275($0_1, $4_1, 60);
                          $15($6_1 + 488 | 0, HEAP32[$7_1 + 220 >> 2], HEAP32[$7_1 + 224 >> 2], $9_1, $18_1, $0_1);
                          $46($4_1, 4);
                          break block28;
                        case 1:
                          $4($6_1 + 120 | 0, $17_1, $5_1, HEAPU8[$7_1 + 164 | 0]);
                          $1_1 = ($0_1 & 254) >>> 1 | 0;
                          block49: {
                            block51: {
                              block47: {
                                $15_1 = HEAP32[$6_1 + 120 >> 2];
                                if (($15_1 | 0) == -2147483648) {
                                  $4_1 = HEAP32[$6_1 + 124 >> 2];
                                  if ($1_1 << 8 & 256 | $0_1 & 1) {
                                    break block47;
                                  }
                                  $222($4_1);
                                  $0_1 = 0;
                                } else {
                                  $5_1 = HEAP32[$7_1 + 108 >> 2];
                                  $11_1 = HEAP32[$7_1 + 112 >> 2];
                                  $8_1 = HEAP32[$6_1 + 124 >> 2];
                                  $14_1 = HEAP32[$6_1 + 128 >> 2];
                                  $13_1 = $123($5_1, $11_1, $8_1, $14_1);
                                  block48: {
                                    if ($0_1 & 1) {
                                      if (!$11_1 | ($1_1 | $13_1) & 1) {
                                        break block48;
                                      }
                                      $4_1 = $122(18, $8_1, $14_1);
                                    } else {
                                      if (!($0_1 & 4)) {
                                        if (($1_1 | $13_1) & 1) {
                                          break block48;
                                        }
                                        $85($6_1 + 16 | 0, 71099, 47, $8_1, $14_1);
                                        if (HEAP32[$6_1 + 16 >> 2]) {
                                          break block48;
                                        }
                                      }
                                    }
                                    $250($15_1, $8_1);
                                    $1_1 = 0;
                                    if (!($0_1 & 1)) {
                                      break block49;
                                    }
                                    break block47;
                                  }
                                  HEAP32[$6_1 + 128 >> 2] = 0;
                                  HEAP32[$6_1 + 120 >> 2] = 0;
                                  HEAP32[$6_1 + 124 >> 2] = 4;
                                  $4_1 = Math_imul($11_1, 12);
                                  while (1) {
                                    if ($4_1) {
                                      $173($6_1 + 120 | 0, fimport$3(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]) | 0);
                                      $4_1 = $4_1 - 12 | 0;
                                      $5_1 = $5_1 + 12 | 0;
                                      continue;
                                    }
                                    break;
                                  }
                                  ;
                                  if (!(($13_1 | $1_1 ^ 1) & 1 ? $11_1 : 0)) {
                                    $173($6_1 + 120 | 0, fimport$3($8_1 | 0, $14_1 | 0) | 0);
                                  }
                                  $13_1 = HEAP32[$6_1 + 128 >> 2];
                                  $11_1 = HEAP32[$6_1 + 124 >> 2];
                                  $14_1 = HEAP32[$6_1 + 120 >> 2];
                                  $1_1 = HEAP32[$10_1 + 32 >> 2];
                                  if ($9_1 >>> 0 >= $1_1 >>> 0) {
                                    block50: {
                                      $0_1 = $9_1 + 1 | 0;
                                      if ($0_1 >>> 0 <= $1_1 >>> 0) {
                                        $5_1 = HEAP32[$7_1 + 44 >> 2];
                                        HEAP32[$10_1 + 32 >> 2] = $0_1;
                                        $4_1 = $1_1 - $0_1 | 0;
                                        $5_1 = ($5_1 + Math_imul($9_1, 112) | 0) + 212 | 0;
                                        while (1) {
                                          if ($4_1) {
                                            $231(HEAP32[$5_1 - 4 >> 2], HEAP32[$5_1 >> 2]);
                                            $4_1 = $4_1 - 1 | 0;
                                            $5_1 = $5_1 + 112 | 0;
                                            continue;
                                          }
                                          break;
                                        }
                                        ;
                                        $1_1 = $0_1;
                                        break block50;
                                      }
                                      $0_1 = $0_1 - $1_1 | 0;
                                      $4_1 = $10_1 + 24 | 0;
                                      $5_1 = $1_1;
                                      if ($0_1 >>> 0 > HEAP32[$4_1 >> 2] - $1_1 >>> 0) {
                                        $140($4_1, $1_1, $0_1, 8, 112);
                                        $5_1 = HEAP32[$10_1 + 32 >> 2];
                                      }
                                      $4_1 = ($9_1 ^ -1) + $1_1 | 0;
                                      $1_1 = (($5_1 + $9_1 | 0) - $1_1 | 0) + 1 | 0;
                                      $5_1 = (HEAP32[$7_1 + 44 >> 2] + Math_imul($5_1, 112) | 0) + 96 | 0;
                                      while (1) {
                                        HEAP32[$5_1 >> 2] = -2147483648;
                                        $5_1 = $5_1 + 112 | 0;
                                        $4_1 = $4_1 + 1 | 0;
                                        if ($4_1) {
                                          continue;
                                        }
                                        break;
                                      }
                                      ;
                                      HEAP32[$10_1 + 32 >> 2] = $1_1;
                                    }
                                  }
                                  if ($1_1 >>> 0 > $9_1 >>> 0) {
                                    $0_1 = HEAP32[$7_1 + 44 >> 2] + Math_imul($9_1, 112) | 0;
                                    $1_1 = HEAP32[$0_1 + 100 >> 2];
                                    $4_1 = HEAP32[$0_1 + 96 >> 2];
                                    if (($4_1 | 0) != -2147483648) {
                                      $253($4_1, $1_1);
                                    } else {
                                      $4_1 = HEAP32[$7_1 + 16 >> 2];
                                      $2_1 = HEAPF64[$7_1 + 32 >> 3];
                                      $3_1 = HEAPF64[$7_1 + 24 >> 3];
                                      $231(-2147483648, $1_1);
                                      HEAP32[$0_1 + 88 >> 2] = 0;
                                      HEAP32[$0_1 + 92 >> 2] = -1048576;
                                      HEAP32[$0_1 + 80 >> 2] = 0;
                                      HEAP32[$0_1 + 84 >> 2] = 1075052544;
                                      HEAP32[$0_1 + 72 >> 2] = 0;
                                      HEAP32[$0_1 + 76 >> 2] = 1075052544;
                                      HEAP32[$0_1 + 64 >> 2] = 0;
                                      HEAP32[$0_1 + 68 >> 2] = 1072693248;
                                      HEAP32[$0_1 + 56 >> 2] = 0;
                                      HEAP32[$0_1 + 60 >> 2] = -1048576;
                                      $1_1 = $4_1 & 1;
                                      $2_1 = $1_1 ? $2_1 : 60;
                                      HEAPF64[$0_1 + 48 >> 3] = $2_1;
                                      HEAPF64[$0_1 + 40 >> 3] = $2_1;
                                      HEAPF64[$0_1 + 32 >> 3] = $1_1 ? $3_1 : 20;
                                      HEAP32[$0_1 + 24 >> 2] = 0;
                                      HEAP32[$0_1 + 28 >> 2] = -1048576;
                                      HEAP32[$0_1 + 16 >> 2] = 0;
                                      HEAP32[$0_1 + 20 >> 2] = 1082310656;
                                      HEAP32[$0_1 + 8 >> 2] = 0;
                                      HEAP32[$0_1 + 12 >> 2] = 1082310656;
                                      HEAP32[$0_1 >> 2] = 0;
                                      HEAP32[$0_1 + 4 >> 2] = 1079902208;
                                    }
                                    HEAP32[$0_1 + 104 >> 2] = $13_1;
                                    HEAP32[$0_1 + 100 >> 2] = $11_1;
                                    HEAP32[$0_1 + 96 >> 2] = $14_1;
                                    $26($12_1);
                                  } else {
                                    $26($12_1);
                                    $253($14_1, $11_1);
                                  }
                                  $5_1 = $10_1 + 200 | 0;
                                  $4_1 = HEAP32[$10_1 + 208 >> 2];
                                  $1_1 = Math_imul($4_1, 28);
                                  while (1) {
                                    if ($4_1 >>> 0 <= $9_1 >>> 0) {
                                      if (HEAP32[$5_1 >> 2] == ($4_1 | 0)) {
                                        $270($5_1, 28, 4);
                                      }
                                      $0_1 = HEAP32[$7_1 + 220 >> 2] + $1_1 | 0;
                                      HEAP32[$0_1 >> 2] = -2147483648;
                                      HEAP8[$0_1 + 26 | 0] = 7;
                                      $12_1 = $0_1 + 22 | 0;
                                      HEAP16[$12_1 >> 1] = 0;
                                      HEAP16[$12_1 + 2 >> 1] = 0;
                                      HEAP16[$0_1 + 20 >> 1] = 0;
                                      $0_1 = $0_1 + 12 | 0;
                                      HEAP32[$0_1 >> 2] = 1;
                                      HEAP32[$0_1 + 4 >> 2] = 0;
                                      $4_1 = $4_1 + 1 | 0;
                                      HEAP32[$10_1 + 208 >> 2] = $4_1;
                                      $1_1 = $1_1 + 28 | 0;
                                      continue;
                                    }
                                    break;
                                  }
                                  ;
                                  $250($15_1, $8_1);
                                  $0_1 = 1;
                                }
                                break block51;
                              }
                              HEAP32[$6_1 + 488 >> 2] = -2147483644;
                              HEAP32[$6_1 + 492 >> 2] = $4_1;
                              break block28;
                            }
                            $1_1 = $0_1;
                          }
                          HEAP32[$6_1 + 488 >> 2] = -2147483647;
                          HEAP8[$6_1 + 492 | 0] = $1_1;
                          break block28;
                        case 2:
                          if ($9_1 >>> 0 < HEAPU32[$7_1 + 48 >> 2]) {
                            $0_1 = HEAP32[$7_1 + 44 >> 2] + Math_imul($9_1, 112) | 0;
                            $1_1 = $0_1 + 96 | 0;
                            $231(HEAP32[$1_1 >> 2], HEAP32[$0_1 + 100 >> 2]);
                            HEAP32[$1_1 >> 2] = -2147483648;
                          }
                          $26($12_1);
                          $8_1 = HEAP32[$7_1 + 172 >> 2];
                          $12_1 = $8_1 + Math_imul(HEAP32[$7_1 + 176 >> 2], 104) | 0;
                          while (1) {
                            if (($8_1 | 0) != ($12_1 | 0)) {
                              $0_1 = $8_1 + 104 | 0;
                              $11_1 = HEAP32[$8_1 + 88 >> 2];
                              $5_1 = $11_1 << 4;
                              $1_1 = 0;
                              $10_1 = HEAP32[$8_1 + 84 >> 2];
                              $4_1 = $10_1;
                              block52: {
                                while (1) {
                                  if (!$5_1) {
                                    break block52;
                                  }
                                  if (($9_1 | 0) != HEAP32[$4_1 >> 2]) {
                                    $5_1 = $5_1 - 16 | 0;
                                    $1_1 = $1_1 + 1 | 0;
                                    $4_1 = $4_1 + 16 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                $5_1 = $11_1 - 1 | 0;
                                $4_1 = $10_1 + ($5_1 << 4) | 0;
                                $11_1 = HEAP32[$4_1 + 8 >> 2];
                                $14_1 = HEAP32[$4_1 + 12 >> 2];
                                $1_1 = $10_1 + ($1_1 << 4) | 0;
                                $10_1 = HEAP32[$4_1 + 4 >> 2];
                                HEAP32[$1_1 >> 2] = HEAP32[$4_1 >> 2];
                                HEAP32[$1_1 + 4 >> 2] = $10_1;
                                $4_1 = HEAP32[$1_1 + 8 >> 2];
                                HEAP32[$1_1 + 8 >> 2] = $11_1;
                                HEAP32[$1_1 + 12 >> 2] = $14_1;
                                HEAP32[$8_1 + 88 >> 2] = $5_1;
                                HEAP8[$8_1 + 96 | 0] = HEAPU8[$8_1 + 96 | 0] | ($4_1 | 0) != 0;
                              }
                              $8_1 = $0_1;
                              continue;
                            }
                            break;
                          }
                          ;
                          if ($9_1 >>> 0 < HEAPU32[$7_1 + 224 >> 2]) {
                            $0_1 = HEAP32[$7_1 + 220 >> 2] + Math_imul($9_1, 28) | 0;
                            $232($0_1);
                            HEAP8[$0_1 + 26 | 0] = 7;
                            HEAP16[$0_1 + 22 >> 1] = 0;
                            HEAP16[$0_1 + 24 >> 1] = 0;
                            HEAP16[$0_1 + 20 >> 1] = 0;
                            HEAP32[$0_1 + 12 >> 2] = 1;
                            HEAP32[$0_1 + 16 >> 2] = 0;
                            HEAP32[$0_1 >> 2] = -2147483648;
                          }
                          HEAP32[$6_1 + 488 >> 2] = -2147483648;
                          break block28;
                        case 3:
                          $4_1 = $0_1 >>> 0 > 10 ? 10 : HEAPU8[$0_1 + 71839 | 0];
                          $0_1 = $6_1 + 528 | 0;
                          $19($0_1, $4_1, $17_1, $5_1, 5);
                          HEAP32[$6_1 + 636 >> 2] = $6_1 + 484;
                          HEAP32[$6_1 + 632 >> 2] = $6_1 + 116;
                          $1_1 = $6_1 + 120 | 0;
                          $10($1_1, $12_1, $9_1, $4_1, $0_1, 0, $6_1, 0, $6_1 + 632 | 0);
                          $15($6_1 + 488 | 0, HEAP32[$7_1 + 220 >> 2], HEAP32[$7_1 + 224 >> 2], $9_1, 0, $1_1);
                          break block28;
                        case 4:
                          $6($6_1 + 120 | 0, $17_1, $5_1, 5);
                          block54: {
                            if (HEAP32[$6_1 + 120 >> 2] == -2147483648) {
                              HEAP32[$6_1 + 632 >> 2] = -2147483648;
                            } else {
                              block53: {
                                $1_1 = $6_1 + 632 | 0;
                                $4_1 = $6_1 + 120 | 0;
                                $275($1_1, $4_1, 36);
                                if (!HEAP32[$6_1 + 640 >> 2] | HEAP32[$6_1 + 632 >> 2] == -2147483648) {
                                  break block53;
                                }
                                $2($6_1 + 528 | 0, $1_1, 0, 1, HEAP32[$7_1 + 144 >> 2], HEAP32[$7_1 + 148 >> 2], HEAP32[$7_1 + 200 >> 2], HEAP32[$7_1 + 212 >> 2]);
                                $0_1 = HEAP32[$6_1 + 532 >> 2];
                                $5_1 = HEAP32[$6_1 + 528 >> 2];
                                if (($5_1 | 0) == -2147483648) {
                                  break block54;
                                }
                                $275($6_1 + 128 | 0, $6_1 + 536 | 0, 72);
                                HEAP32[$6_1 + 124 >> 2] = $0_1;
                                HEAP32[$6_1 + 120 >> 2] = $5_1;
                                $28($6_1 + 676 | 0, $7_1 + 168 | 0, $4_1, HEAP32[$7_1 + 208 >> 2]);
                                $5_1 = HEAP32[$6_1 + 676 >> 2];
                                $9_1 = HEAP32[$6_1 + 680 >> 2];
                                $8_1 = HEAP32[$6_1 + 684 >> 2];
                                $0_1 = $217(8, 32);
                                $135($4_1, $9_1, $8_1);
                                HEAPF64[$0_1 + 8 >> 3] = $5_1 >>> 0;
                                HEAP32[$0_1 >> 2] = -2147483646;
                                $4_1 = HEAP32[$6_1 + 124 >> 2];
                                HEAP32[$0_1 + 16 >> 2] = HEAP32[$6_1 + 120 >> 2];
                                HEAP32[$0_1 + 20 >> 2] = $4_1;
                                $4_1 = HEAP32[$6_1 + 132 >> 2];
                                HEAP32[$0_1 + 24 >> 2] = HEAP32[$6_1 + 128 >> 2];
                                HEAP32[$0_1 + 28 >> 2] = $4_1;
                                HEAP32[$6_1 + 496 >> 2] = 2;
                                HEAP32[$6_1 + 492 >> 2] = $0_1;
                                HEAP32[$6_1 + 488 >> 2] = 2;
                                $230($1_1);
                                break block28;
                              }
                            }
                            $0_1 = $122(21, $17_1, $5_1);
                          }
                          HEAP32[$6_1 + 488 >> 2] = -2147483644;
                          HEAP32[$6_1 + 492 >> 2] = $0_1;
                          $230($6_1 + 632 | 0);
                          break block28;
                        case 5:
                          $8_1 = HEAP32[$7_1 + 176 >> 2];
                          $5_1 = Math_imul($8_1, 104);
                          $1_1 = 0;
                          $0_1 = HEAP32[$7_1 + 172 >> 2];
                          $4_1 = $0_1;
                          block55: {
                            while (1) {
                              if (!$5_1) {
                                break block55;
                              }
                              if (($9_1 | 0) != HEAP32[$4_1 + 92 >> 2]) {
                                $5_1 = $5_1 - 104 | 0;
                                $1_1 = $1_1 + 1 | 0;
                                $4_1 = $4_1 + 104 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $0_1 = $0_1 + Math_imul($1_1, 104) | 0;
                            $4_1 = HEAP32[$0_1 >> 2];
                            $275($6_1 + 528 | 0, $0_1 + 4 | 0, 100);
                            $1_1 = Math_imul($8_1 + ($1_1 ^ -1) | 0, 104);
                            if ($1_1) {
                              $275($0_1, $0_1 + 104 | 0, $1_1);
                            }
                            HEAP32[$7_1 + 176 >> 2] = $8_1 - 1;
                            if (($4_1 | 0) == -2147483648) {
                              wasm2js_trap();
                            } else {
                              HEAP32[$6_1 + 120 >> 2] = $4_1;
                              $0_1 = $6_1 + 120 | 0;
                              $275($0_1 | 4, $6_1 + 528 | 0, 100);
                              $226($0_1);
                            }
                          }
                          HEAP32[$6_1 + 488 >> 2] = -2147483648;
                          break block28;
                        case 6:
                          $4_1 = $0_1 >>> 4 | 0;
                          HEAP32[$6_1 + 696 >> 2] = $4_1;
                          $1_1 = 10;
                          $0_1 = $0_1 & 15;
                          if ($0_1 >>> 0 <= 10) {
                            $1_1 = HEAPU8[$0_1 + 71839 | 0];
                          }
                          HEAP32[$6_1 + 712 >> 2] = $6_1 + 696;
                          HEAP32[$6_1 + 708 >> 2] = $6_1 + 116;
                          if ($4_1 >>> 0 < HEAPU32[$7_1 + 224 >> 2]) {
                            $0_1 = HEAP32[$7_1 + 220 >> 2] + Math_imul($4_1, 28) | 0;
                            $8_1 = $6_1 + 528 | 0;
                            $10_1 = HEAP32[$7_1 + 200 >> 2];
                            $87($8_1, $17_1, $5_1, $10_1);
                            $12_1 = $7_1 + 200 | 0;
                            $11_1 = $251($17_1, $5_1);
                            block57: {
                              if (HEAP32[$6_1 + 528 >> 2] != -2147483648) {
                                block56: {
                                  $8($6_1 + 120 | 0, $8_1, $11_1, HEAP32[$7_1 + 144 >> 2], HEAP32[$7_1 + 148 >> 2]);
                                  $8_1 = HEAPU8[$6_1 + 138 | 0];
                                  if (($8_1 | 0) == 12) {
                                    $229(HEAP32[$6_1 + 120 >> 2], HEAP32[$6_1 + 124 >> 2]);
                                    break block56;
                                  }
                                  HEAP16[$6_1 + 688 >> 1] = HEAPU16[$6_1 + 136 >> 1];
                                  $11_1 = HEAP32[$6_1 + 132 >> 2];
                                  HEAP32[$6_1 + 680 >> 2] = HEAP32[$6_1 + 128 >> 2];
                                  HEAP32[$6_1 + 684 >> 2] = $11_1;
                                  $11_1 = HEAP32[$6_1 + 124 >> 2];
                                  HEAP32[$6_1 + 672 >> 2] = HEAP32[$6_1 + 120 >> 2];
                                  HEAP32[$6_1 + 676 >> 2] = $11_1;
                                  HEAP8[$6_1 + 691 | 0] = HEAPU8[$6_1 + 139 | 0];
                                  HEAP8[$6_1 + 690 | 0] = $8_1;
                                  if (($8_1 | 0) == 11) {
                                    break block56;
                                  }
                                  $5($6_1 + 516 | 0, $6_1 + 672 | 0, HEAP32[$7_1 + 156 >> 2], HEAP32[$7_1 + 160 >> 2]);
                                  $5_1 = HEAP32[$6_1 + 684 >> 2];
                                  $8_1 = HEAP32[$6_1 + 680 >> 2];
                                  break block57;
                                }
                              }
                              $19($6_1 + 516 | 0, $1_1, $17_1, $5_1, $10_1);
                              $8_1 = 0;
                            }
                            $10_1 = HEAP32[$6_1 + 520 >> 2];
                            $11_1 = HEAP32[$6_1 + 524 >> 2];
                            $209($6_1 + 8 | 0, $0_1);
                            $14_1 = HEAP32[$6_1 + 12 >> 2];
                            $13_1 = HEAP32[$6_1 + 8 >> 2];
                            $0_1 = HEAP32[$0_1 + 12 >> 2];
                            HEAP8[$6_1 + 164 | 0] = $1_1;
                            HEAP32[$6_1 + 160 >> 2] = $5_1;
                            HEAP32[$6_1 + 156 >> 2] = $8_1;
                            HEAP32[$6_1 + 148 >> 2] = $13_1;
                            HEAP32[$6_1 + 152 >> 2] = $14_1;
                            HEAP32[$6_1 + 140 >> 2] = $10_1;
                            HEAP32[$6_1 + 144 >> 2] = $11_1;
                            HEAP32[$6_1 + 136 >> 2] = $12_1;
                            HEAP32[$6_1 + 132 >> 2] = $0_1;
                            HEAP32[$6_1 + 128 >> 2] = $4_1;
                            HEAP32[$6_1 + 124 >> 2] = 65648;
                            HEAP32[$6_1 + 120 >> 2] = $6_1 + 708;
                            $3($6_1 + 632 | 0, $7_1 + 168 | 0, $6_1 + 120 | 0, 1, $9_1);
                            $145($6_1 + 516 | 0);
                            $230($6_1 + 528 | 0);
                          } else {
                            HEAP32[$6_1 + 648 >> 2] = 4;
                            HEAP32[$6_1 + 652 >> 2] = 0;
                            HEAP32[$6_1 + 640 >> 2] = 0;
                            HEAP32[$6_1 + 644 >> 2] = 0;
                            HEAP32[$6_1 + 632 >> 2] = 0;
                            HEAP32[$6_1 + 636 >> 2] = 8;
                          }
                          $18($6_1 + 488 | 0, $6_1 + 632 | 0);
                          break block28;
                        case 7:
                          if ($9_1 >>> 0 < HEAPU32[$7_1 + 224 >> 2]) {
                            $0_1 = HEAP32[$7_1 + 220 >> 2] + Math_imul($9_1, 28) | 0;
                            HEAP8[$0_1 + 24 | 0] = HEAP32[$0_1 + 16 >> 2] != 0;
                          }
                          HEAP32[$6_1 + 488 >> 2] = -2147483648;
                          break block28;
                        case 9:
                          HEAP32[$6_1 + 536 >> 2] = 0;
                          HEAP32[$6_1 + 528 >> 2] = 0;
                          HEAP32[$6_1 + 532 >> 2] = 4;
                          HEAP16[$6_1 + 540 >> 1] = 0;
                          $0_1 = $6_1 + 528 | 0;
                          if (!$41($0_1, $17_1, $5_1, HEAP32[$7_1 + 144 >> 2], HEAP32[$7_1 + 148 >> 2])) {
                            HEAP32[$6_1 + 140 >> 2] = 106;
                            HEAP32[$6_1 + 136 >> 2] = 66069;
                            HEAP32[$6_1 + 132 >> 2] = 13;
                            HEAP32[$6_1 + 128 >> 2] = 66175;
                            HEAP32[$6_1 + 124 >> 2] = $5_1;
                            HEAP32[$6_1 + 120 >> 2] = $17_1;
                            $90($6_1 + 632 | 0, $6_1 + 120 | 0, 3);
                            $1_1 = HEAP32[$6_1 + 636 >> 2];
                            $4_1 = $122(23, $1_1, HEAP32[$6_1 + 640 >> 2]);
                            HEAP32[$6_1 + 488 >> 2] = -2147483644;
                            HEAP32[$6_1 + 492 >> 2] = $4_1;
                            $250(HEAP32[$6_1 + 632 >> 2], $1_1);
                            $131($0_1);
                            break block28;
                          }
                          $5_1 = HEAP32[$7_1 + 252 >> 2] + 1 | 0;
                          HEAP32[$7_1 + 252 >> 2] = $5_1;
                          $8_1 = HEAPU16[$6_1 + 540 >> 1];
                          $9_1 = HEAP32[$6_1 + 536 >> 2];
                          HEAP16[$7_1 + 256 >> 1] = $8_1 | (HEAPU16[$7_1 + 256 >> 1] | ($9_1 ? 128 : 0));
                          $10_1 = HEAPU16[$6_1 + 542 >> 1];
                          $0_1 = HEAP32[$6_1 + 528 >> 2];
                          $12_1 = HEAP32[$6_1 + 532 >> 2];
                          $4_1 = HEAP32[$7_1 + 248 >> 2];
                          if (($4_1 | 0) == HEAP32[$7_1 + 240 >> 2]) {
                            $270($7_1 + 240 | 0, 20, 4);
                          }
                          $1_1 = HEAP32[$7_1 + 244 >> 2] + Math_imul($4_1, 20) | 0;
                          HEAP16[$1_1 + 18 >> 1] = $10_1;
                          HEAP16[$1_1 + 16 >> 1] = $8_1;
                          HEAP32[$1_1 + 12 >> 2] = $9_1;
                          HEAP32[$1_1 + 4 >> 2] = $0_1;
                          HEAP32[$1_1 + 8 >> 2] = $12_1;
                          HEAP32[$1_1 >> 2] = $5_1;
                          HEAP32[$7_1 + 248 >> 2] = $4_1 + 1;
                          HEAP32[$6_1 + 488 >> 2] = -2147483646;
                          HEAPF64[$6_1 + 496 >> 3] = HEAPU32[$7_1 + 252 >> 2];
                          break block28;
                        case 10:
                          $0_1 = HEAP32[$7_1 + 248 >> 2];
                          $4_1 = Math_imul($0_1, 20);
                          $8_1 = 0;
                          $5_1 = HEAP32[$7_1 + 244 >> 2];
                          $1_1 = $5_1;
                          block58: {
                            while (1) {
                              if (!$4_1) {
                                break block58;
                              }
                              if (($9_1 | 0) != HEAP32[$1_1 >> 2]) {
                                $4_1 = $4_1 - 20 | 0;
                                $8_1 = $8_1 + 1 | 0;
                                $1_1 = $1_1 + 20 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $1_1 = Math_imul($8_1, 20) + $5_1 | 0;
                            $4_1 = HEAP32[$1_1 + 12 >> 2];
                            HEAP32[$6_1 + 528 >> 2] = HEAP32[$1_1 + 8 >> 2];
                            HEAP32[$6_1 + 532 >> 2] = $4_1;
                            HEAP32[$6_1 + 536 >> 2] = HEAP32[$1_1 + 16 >> 2];
                            $9_1 = HEAP32[$1_1 >> 2];
                            $4_1 = HEAP32[$1_1 + 4 >> 2];
                            $8_1 = Math_imul(($8_1 ^ -1) + $0_1 | 0, 20);
                            if ($8_1) {
                              $275($1_1, $1_1 + 20 | 0, $8_1);
                            }
                            $0_1 = $0_1 - 1 | 0;
                            HEAP32[$7_1 + 248 >> 2] = $0_1;
                            if (($4_1 | 0) == -2147483648) {
                              wasm2js_trap();
                            } else {
                              HEAP32[$6_1 + 124 >> 2] = $4_1;
                              HEAP32[$6_1 + 120 >> 2] = $9_1;
                              $1_1 = HEAP32[$6_1 + 532 >> 2];
                              HEAP32[$6_1 + 128 >> 2] = HEAP32[$6_1 + 528 >> 2];
                              HEAP32[$6_1 + 132 >> 2] = $1_1;
                              HEAP32[$6_1 + 136 >> 2] = HEAP32[$6_1 + 536 >> 2];
                              $131($6_1 + 124 | 0);
                            }
                          }
                          HEAP16[$10_1 + 240 >> 1] = 0;
                          $4_1 = Math_imul($0_1, 20);
                          $1_1 = 0;
                          while (1) {
                            if ($4_1) {
                              $1_1 = HEAPU16[$5_1 + 16 >> 1] | $1_1 | (HEAP32[$5_1 + 12 >> 2] ? 128 : 0);
                              HEAP16[$10_1 + 240 >> 1] = $1_1;
                              $4_1 = $4_1 - 20 | 0;
                              $5_1 = $5_1 + 20 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP32[$6_1 + 488 >> 2] = -2147483648;
                          break block28;
                        case 11:
                          $0_1 = $217(8, 48);
                          $1_1 = HEAP32[$7_1 + 260 >> 2];
                          $8_1 = HEAP32[$7_1 + 264 >> 2];
                          $4_1 = $1_1 + $8_1 | 0;
                          $5_1 = $1_1 >>> 0 > $4_1 >>> 0 ? -1 : $4_1;
                          $9_1 = $7_1 + 268 | 0;
                          $4_1 = 0;
                          while (1) {
                            $10_1 = HEAP32[$4_1 + $9_1 >> 2] + $5_1 | 0;
                            $5_1 = $5_1 >>> 0 > $10_1 >>> 0 ? -1 : $10_1;
                            $4_1 = $4_1 + 4 | 0;
                            if (($4_1 | 0) != 60) {
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP32[$0_1 + 32 >> 2] = -2147483646;
                          HEAP32[$0_1 + 16 >> 2] = -2147483646;
                          HEAP32[$0_1 >> 2] = -2147483646;
                          HEAPF64[$0_1 + 40 >> 3] = $8_1 >>> 0;
                          HEAPF64[$0_1 + 24 >> 3] = $1_1 >>> 0;
                          HEAPF64[$0_1 + 8 >> 3] = $5_1 >>> 0;
                          HEAP32[$6_1 + 640 >> 2] = 3;
                          HEAP32[$6_1 + 636 >> 2] = $0_1;
                          HEAP32[$6_1 + 632 >> 2] = 3;
                          $0_1 = $6_1 + 128 | 0;
                          $275($0_1, $9_1, 60);
                          $5_1 = 0;
                          while (1) {
                            if (($5_1 | 0) != 60) {
                              $1_1 = HEAP32[$0_1 + $5_1 >> 2];
                              HEAP32[$6_1 + 528 >> 2] = -2147483646;
                              HEAPF64[$6_1 + 536 >> 3] = $1_1 >>> 0;
                              $5_1 = $5_1 + 4 | 0;
                              $146($6_1 + 632 | 0, $6_1 + 528 | 0);
                              continue;
                            }
                            break;
                          }
                          ;
                          $0_1 = HEAP32[$6_1 + 636 >> 2];
                          HEAP32[$6_1 + 488 >> 2] = HEAP32[$6_1 + 632 >> 2];
                          HEAP32[$6_1 + 492 >> 2] = $0_1;
                          HEAP32[$6_1 + 496 >> 2] = HEAP32[$6_1 + 640 >> 2];
                          break block28;
                        case 12:
                          $1_1 = $12_1 + ($9_1 ? 308 : 248) | 0;
                          $4_1 = HEAP32[$1_1 >> 2];
                          $0_1 = $4_1 + $0_1 | 0;
                          HEAP32[$1_1 >> 2] = $0_1 >>> 0 < $4_1 >>> 0 ? -1 : $0_1;
                          break block20;
                        case 13:
                          HEAP32[$6_1 + 140 >> 2] = 71;
                          HEAP32[$6_1 + 136 >> 2] = 66941;
                          HEAP32[$6_1 + 132 >> 2] = $5_1;
                          HEAP32[$6_1 + 128 >> 2] = $17_1;
                          HEAP32[$6_1 + 124 >> 2] = 13;
                          HEAP32[$6_1 + 120 >> 2] = 66928;
                          $90($6_1 + 488 | 4, $6_1 + 120 | 0, 3);
                          HEAP32[$6_1 + 488 >> 2] = -2147483645;
                          break block28;
                        case 15:
                          HEAP32[$6_1 + 572 >> 2] = 127;
                          HEAP32[$6_1 + 568 >> 2] = 66561;
                          HEAP32[$6_1 + 564 >> 2] = 55;
                          HEAP32[$6_1 + 560 >> 2] = 66506;
                          HEAP32[$6_1 + 556 >> 2] = 106;
                          HEAP32[$6_1 + 552 >> 2] = 66069;
                          HEAP32[$6_1 + 548 >> 2] = 143;
                          HEAP32[$6_1 + 544 >> 2] = 66363;
                          HEAP32[$6_1 + 540 >> 2] = 58;
                          HEAP32[$6_1 + 536 >> 2] = 66305;
                          HEAP32[$6_1 + 532 >> 2] = 117;
                          HEAP32[$6_1 + 528 >> 2] = 66188;
                          while (1) {
                            if (($4_1 | 0) != 48) {
                              $1_1 = ($6_1 + 528 | 0) + $4_1 | 0;
                              $5_1 = HEAP32[$1_1 + 4 >> 2];
                              $0_1 = ($6_1 + 120 | 0) + $4_1 | 0;
                              HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
                              HEAP32[$0_1 + 4 >> 2] = $5_1;
                              $4_1 = $4_1 + 8 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          $1_1 = $6_1 + 672 | 0;
                          $78($1_1, $6_1 + 120 | 0, 6);
                          $4_1 = HEAP32[$10_1 + 212 >> 2];
                          $5_1 = HEAP32[$7_1 + 236 >> 2];
                          $0_1 = HEAP32[$7_1 + 232 >> 2];
                          HEAP32[$10_1 + 212 >> 2] = 0;
                          HEAP32[$7_1 + 232 >> 2] = 4;
                          HEAP32[$7_1 + 236 >> 2] = 0;
                          $9_1 = $6_1 + 632 | 0;
                          $78($9_1, $0_1, $5_1);
                          $146($1_1, $9_1);
                          $252($4_1, $0_1);
                          HEAP32[$6_1 + 496 >> 2] = HEAP32[$6_1 + 680 >> 2];
                          $0_1 = HEAP32[$6_1 + 676 >> 2];
                          HEAP32[$6_1 + 488 >> 2] = HEAP32[$6_1 + 672 >> 2];
                          HEAP32[$6_1 + 492 >> 2] = $0_1;
                          break block28;
                        case 16:
                          break block27;
                        default:
                          break block20;
                      }
                      ;
                    }
                    $1_1 = HEAP32[$7_1 + 160 >> 2];
                    $4_1 = HEAP32[$7_1 + 156 >> 2];
                    $0_1 = $217(8, 16);
                    $225($6_1 + 120 | 0, 67268, 4);
                    $5_1 = HEAP32[$6_1 + 132 >> 2];
                    HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 128 >> 2];
                    HEAP32[$0_1 + 12 >> 2] = $5_1;
                    $5_1 = HEAP32[$6_1 + 124 >> 2];
                    HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 120 >> 2];
                    HEAP32[$0_1 + 4 >> 2] = $5_1;
                    HEAP32[$6_1 + 680 >> 2] = 1;
                    HEAP32[$6_1 + 676 >> 2] = $0_1;
                    HEAP32[$6_1 + 672 >> 2] = 1;
                    HEAP8[$6_1 + 536 | 0] = 32;
                    HEAP32[$6_1 + 532 >> 2] = 36;
                    HEAP32[$6_1 + 528 >> 2] = 67272;
                    while (1) {
                      $74($6_1 + 56 | 0, $6_1 + 528 | 0);
                      $0_1 = HEAP32[$6_1 + 56 >> 2];
                      if ($0_1) {
                        $5_1 = $6_1 + 120 | 0;
                        $225($5_1, $0_1, HEAP32[$6_1 + 60 >> 2]);
                        $146($6_1 + 672 | 0, $5_1);
                        continue;
                      }
                      break;
                    }
                    ;
                    HEAP8[$6_1 + 640 | 0] = 44;
                    HEAP32[$6_1 + 636 >> 2] = 179;
                    HEAP32[$6_1 + 632 >> 2] = 67012;
                    label15: while (1) {
                      block59: {
                        $74($6_1 + 48 | 0, $6_1 + 632 | 0);
                        $0_1 = HEAP32[$6_1 + 48 >> 2];
                        if (!$0_1) {
                          break block59;
                        }
                        $117($6_1 + 40 | 0, $0_1, HEAP32[$6_1 + 52 >> 2], 1);
                        $5_1 = HEAP32[$6_1 + 44 >> 2];
                        $0_1 = HEAP32[$6_1 + 40 >> 2];
                        HEAP8[$6_1 + 536 | 0] = 32;
                        HEAP32[$6_1 + 532 >> 2] = $0_1 ? $5_1 : 0;
                        HEAP32[$6_1 + 528 >> 2] = $0_1 ? $0_1 : 1;
                        while (1) {
                          $74($6_1 + 32 | 0, $6_1 + 528 | 0);
                          $0_1 = HEAP32[$6_1 + 32 >> 2];
                          if (!$0_1) {
                            continue label15;
                          }
                          $5_1 = $6_1 + 120 | 0;
                          $225($5_1, $0_1, HEAP32[$6_1 + 36 >> 2]);
                          $146($6_1 + 672 | 0, $5_1);
                          continue;
                        }
                        ;
                      }
                      break;
                    }
                    ;
                    $0_1 = ($1_1 << 4) + $4_1 | 0;
                    while (1) {
                      if (($0_1 | 0) != ($4_1 | 0)) {
                        $1_1 = HEAP32[$4_1 + 8 >> 2];
                        $5_1 = HEAP32[$4_1 + 12 >> 2];
                        HEAP8[$6_1 + 536 | 0] = 46;
                        HEAP32[$6_1 + 528 >> 2] = $1_1;
                        HEAP32[$6_1 + 532 >> 2] = $5_1;
                        while (1) {
                          $74($6_1 + 24 | 0, $6_1 + 528 | 0);
                          $1_1 = HEAP32[$6_1 + 24 >> 2];
                          if ($1_1) {
                            $5_1 = $6_1 + 120 | 0;
                            $225($5_1, $1_1, HEAP32[$6_1 + 28 >> 2]);
                            $146($6_1 + 672 | 0, $5_1);
                            continue;
                          }
                          break;
                        }
                        ;
                        $4_1 = $4_1 + 16 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    HEAP32[$6_1 + 496 >> 2] = HEAP32[$6_1 + 680 >> 2];
                    $0_1 = HEAP32[$6_1 + 676 >> 2];
                    HEAP32[$6_1 + 488 >> 2] = HEAP32[$6_1 + 672 >> 2];
                    HEAP32[$6_1 + 492 >> 2] = $0_1;
                    break block28;
                  }
                  HEAP32[$6_1 + 488 >> 2] = -2147483648;
                }
                $250($23_1, $17_1);
              }
              block63: {
                block61: {
                  switch (HEAP32[$6_1 + 488 >> 2] + 2147483646 | 0) {
                    case 0:
                      $5_1 = fimport$29(+HEAPF64[$6_1 + 496 >> 3]) | 0;
                      $178($6_1 + 488 | 0);
                      break block63;
                    case 2:
                      $0_1 = HEAP32[$6_1 + 492 >> 2];
                      $5_1 = $34($0_1);
                      $222($0_1);
                      break block63;
                    default:
                      break block61;
                  }
                  ;
                }
                $0_1 = $6_1 + 488 | 0;
                $5_1 = $72($0_1);
                $178($0_1);
              }
              HEAP32[$7_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2] + 1;
              break block;
            }
            HEAP32[$7_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2] + 1;
          }
        }
        $237(HEAP32[$6_1 + 116 >> 2]);
        $237(HEAP32[$6_1 + 112 >> 2]);
        global$0 = $6_1 + 720 | 0;
        return $5_1 | 0;
      }
      function $1($0_1, $1_1, $2_1, $3_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        $4_1 = global$0 - 1040 | 0;
        global$0 = $4_1;
        $241($4_1 + 192 | 0, $0_1, $1_1);
        $19_1 = HEAP32[$4_1 + 192 >> 2];
        $20_1 = HEAP32[$4_1 + 196 >> 2];
        $6($4_1 + 368 | 0, $19_1, $20_1, 5);
        block36: {
          if (HEAP32[$4_1 + 368 >> 2] == -2147483648) {
            $8_1 = HEAP32[$4_1 + 380 >> 2];
            $1_1 = HEAP32[$4_1 + 376 >> 2];
            $0_1 = HEAP32[$4_1 + 372 >> 2];
            HEAP32[$4_1 + 804 >> 2] = 4;
            HEAP32[$4_1 + 800 >> 2] = 70667;
            HEAP32[$4_1 + 792 >> 2] = $0_1;
            HEAP32[$4_1 + 796 >> 2] = $1_1;
            HEAP32[$4_1 + 788 >> 2] = 9;
            HEAP32[$4_1 + 784 >> 2] = 70658;
            $0_1 = $4_1 + 864 | 0;
            $90($0_1, $4_1 + 784 | 0, 3);
            $193($0_1, $8_1, 0);
            $0_1 = HEAP32[$4_1 + 868 >> 2];
            $6_1 = $122(21, $0_1, HEAP32[$4_1 + 872 >> 2]);
            $250(HEAP32[$4_1 + 864 >> 2], $0_1);
          } else {
            block31: {
              $8_1 = $4_1 + 720 | 0;
              $275($8_1, $4_1 + 368 | 0, 36);
              $1_1 = 0;
              $0_1 = HEAP32[$4_1 + 728 >> 2];
              block4: {
                if ($0_1) {
                  wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $184(HEAP32[$4_1 + 724 >> 2], $0_1, 0), HEAP32[wasm2js_i32$0 + 388 >> 2] = wasm2js_i32$1;
                  HEAP32[$4_1 + 384 >> 2] = 0;
                  HEAP32[$4_1 + 376 >> 2] = 0;
                  HEAP32[$4_1 + 368 >> 2] = 0;
                  HEAP32[$4_1 + 372 >> 2] = 4;
                  HEAP32[$4_1 + 380 >> 2] = $8_1;
                  block3: {
                    block2: {
                      while (1) {
                        block: {
                          $39($4_1 + 756 | 0, $4_1 + 368 | 0);
                          $1_1 = HEAP32[$4_1 + 756 >> 2];
                          if (!$1_1) {
                            break block;
                          }
                          $0_1 = HEAP32[$4_1 + 760 >> 2];
                          HEAP32[$4_1 + 984 >> 2] = 0;
                          HEAP32[$4_1 + 976 >> 2] = 0;
                          HEAP32[$4_1 + 980 >> 2] = 4;
                          $256($4_1 + 864 | 0, $1_1, $0_1);
                          while (1) {
                            block1: {
                              $62($4_1 + 784 | 0, $4_1 + 864 | 0);
                              $8_1 = HEAP32[$4_1 + 784 >> 2];
                              if (!$8_1) {
                                break block1;
                              }
                              $0_1 = HEAP32[$4_1 + 984 >> 2] << 3;
                              $7_1 = HEAP32[$4_1 + 788 >> 2];
                              $12_1 = HEAP32[$4_1 + 980 >> 2];
                              $1_1 = $12_1;
                              while (1) {
                                if ($0_1) {
                                  if (HEAP32[$1_1 + 4 >> 2] == ($7_1 | 0)) {
                                    if (!$128(HEAP32[$1_1 >> 2], $8_1, $7_1)) {
                                      break block2;
                                    }
                                  }
                                  $1_1 = $1_1 + 8 | 0;
                                  $0_1 = $0_1 - 8 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              $157($4_1 + 976 | 0, $8_1, $7_1);
                              continue;
                            }
                            break;
                          }
                          ;
                          $252(HEAP32[$4_1 + 976 >> 2], HEAP32[$4_1 + 980 >> 2]);
                          continue;
                        }
                        break;
                      }
                      ;
                      $8_1 = 0;
                      break block3;
                    }
                    $252(HEAP32[$4_1 + 976 >> 2], $12_1);
                  }
                  $253(HEAP32[$4_1 + 368 >> 2], HEAP32[$4_1 + 372 >> 2]);
                  if ($8_1) {
                    HEAP32[$4_1 + 388 >> 2] = 16;
                    HEAP32[$4_1 + 384 >> 2] = 70626;
                    HEAP32[$4_1 + 380 >> 2] = $7_1;
                    HEAP32[$4_1 + 376 >> 2] = $8_1;
                    HEAP32[$4_1 + 372 >> 2] = 1;
                    HEAP32[$4_1 + 368 >> 2] = 70625;
                    $90($4_1 + 784 | 0, $4_1 + 368 | 0, 3);
                    $0_1 = HEAP32[$4_1 + 788 >> 2];
                    $6_1 = $122(21, $0_1, HEAP32[$4_1 + 792 >> 2]);
                    $250(HEAP32[$4_1 + 784 >> 2], $0_1);
                    break block4;
                  } else {
                    $1_1 = HEAP32[$4_1 + 728 >> 2];
                  }
                }
                HEAP8[$4_1 + 452 | 0] = 0;
                HEAP32[$4_1 + 400 >> 2] = 0;
                HEAP32[$4_1 + 392 >> 2] = 0;
                HEAP32[$4_1 + 396 >> 2] = 4;
                HEAP32[$4_1 + 444 >> 2] = 4;
                HEAP32[$4_1 + 448 >> 2] = 0;
                HEAP32[$4_1 + 436 >> 2] = 0;
                HEAP32[$4_1 + 440 >> 2] = 0;
                HEAP32[$4_1 + 428 >> 2] = 0;
                HEAP32[$4_1 + 432 >> 2] = 4;
                HEAP32[$4_1 + 420 >> 2] = 4;
                HEAP32[$4_1 + 424 >> 2] = 0;
                HEAP32[$4_1 + 412 >> 2] = 0;
                HEAP32[$4_1 + 416 >> 2] = 0;
                HEAP32[$4_1 + 404 >> 2] = 0;
                HEAP32[$4_1 + 408 >> 2] = 8;
                HEAP32[$4_1 + 384 >> 2] = 0;
                HEAP32[$4_1 + 388 >> 2] = 1078853632;
                HEAP32[$4_1 + 376 >> 2] = 0;
                HEAP32[$4_1 + 380 >> 2] = 1077149696;
                HEAP32[$4_1 + 368 >> 2] = 1;
                HEAP32[$4_1 + 372 >> 2] = 0;
                block5: {
                  if ($1_1) {
                    if (($220(HEAP32[$4_1 + 724 >> 2], $1_1, 0) & 255) == 5) {
                      $6_1 = $56($4_1 + 720 | 0, 0, 70356, 140, 1, 0);
                      if ($6_1) {
                        break block5;
                      }
                      $16_1 = $4_1 + 440 | 0;
                      $12_1 = $4_1 + 428 | 0;
                      $17_1 = $4_1 + 416 | 0;
                      $15_1 = $4_1 + 404 | 0;
                      $14_1 = $4_1 + 392 | 0;
                      HEAP32[$4_1 + 768 >> 2] = 0;
                      HEAP8[$4_1 + 764 | 0] = 32;
                      HEAP32[$4_1 + 760 >> 2] = 140;
                      HEAP32[$4_1 + 756 >> 2] = 70356;
                      $18_1 = $4_1 + 792 | 0;
                      $8_1 = $4_1 + 380 | 0;
                      block6: {
                        block30: {
                          block28: {
                            block27: {
                              block25: {
                                block19: {
                                  block23: {
                                    block22: {
                                      block24: {
                                        block29: {
                                          label3: while (1) {
                                            block21: {
                                              $125($4_1 + 772 | 0, $4_1 + 756 | 0);
                                              $1_1 = HEAP32[$4_1 + 776 >> 2];
                                              if (!$1_1) {
                                                break block6;
                                              }
                                              $10_1 = HEAP32[$4_1 + 780 >> 2];
                                              $77($4_1 + 184 | 0, $4_1 + 720 | 0, 0, $1_1, $10_1);
                                              $0_1 = HEAP32[$4_1 + 184 >> 2];
                                              if (!$0_1) {
                                                continue;
                                              }
                                              $5_1 = HEAP32[$4_1 + 188 >> 2];
                                              block20: {
                                                block18: {
                                                  switch (HEAP32[$4_1 + 772 >> 2]) {
                                                    case 0:
                                                      $93($4_1 + 784 | 0, $1_1, $10_1, $0_1, $5_1);
                                                      if (HEAPU8[$4_1 + 784 | 0]) {
                                                        break block19;
                                                      }
                                                      HEAP8[$4_1 + 452 | 0] = HEAPU8[$4_1 + 785 | 0];
                                                      continue;
                                                    case 1:
                                                      $92($4_1 + 784 | 0, 70166, 11, $0_1, $5_1);
                                                      $1_1 = HEAP32[$4_1 + 788 >> 2];
                                                      $6_1 = $1_1;
                                                      $0_1 = HEAP32[$4_1 + 784 >> 2];
                                                      if (!$0_1) {
                                                        break block20;
                                                      }
                                                      HEAP32[$4_1 + 984 >> 2] = HEAP32[$4_1 + 792 >> 2];
                                                      HEAP32[$4_1 + 980 >> 2] = $1_1;
                                                      HEAP32[$4_1 + 976 >> 2] = $0_1;
                                                      while (1) {
                                                        $143($4_1 - -64 | 0, $4_1 + 976 | 0);
                                                        $10_1 = HEAP32[$4_1 + 64 >> 2];
                                                        if (!$10_1) {
                                                          continue label3;
                                                        }
                                                        $11_1 = HEAP32[$4_1 + 68 >> 2];
                                                        $52($4_1 + 56 | 0, $10_1, $11_1);
                                                        $0_1 = HEAP32[$4_1 + 56 >> 2];
                                                        if (!$0_1) {
                                                          break block21;
                                                        }
                                                        $7_1 = HEAP32[$4_1 + 60 >> 2];
                                                        if (!$7_1) {
                                                          break block21;
                                                        }
                                                        $13_1 = $0_1 ? $0_1 : 1;
                                                        if ($179($13_1, $7_1, 64)) {
                                                          break block21;
                                                        }
                                                        $73($4_1 + 784 | 0, $13_1, $7_1);
                                                        $0_1 = HEAP32[$4_1 + 792 >> 2];
                                                        $250(HEAP32[$4_1 + 784 >> 2], HEAP32[$4_1 + 788 >> 2]);
                                                        if (($0_1 | 0) != ($7_1 | 0)) {
                                                          break block21;
                                                        }
                                                        if ($207($13_1, $7_1, 67195, 6)) {
                                                          break block21;
                                                        }
                                                        $85($4_1 + 48 | 0, 67201, 67, $13_1, $7_1);
                                                        if (HEAP32[$4_1 + 48 >> 2]) {
                                                          break block21;
                                                        }
                                                        $9_1 = HEAP32[$4_1 + 436 >> 2];
                                                        $1_1 = Math_imul($9_1, 12);
                                                        $0_1 = HEAP32[$4_1 + 432 >> 2] - 12 | 0;
                                                        while (1) {
                                                          if ($1_1) {
                                                            $1_1 = $1_1 - 12 | 0;
                                                            $0_1 = $0_1 + 12 | 0;
                                                            if (!$205($0_1, $13_1, $7_1)) {
                                                              continue;
                                                            }
                                                            break block21;
                                                          }
                                                          break;
                                                        }
                                                        ;
                                                        if (($9_1 | 0) == 64) {
                                                          break block21;
                                                        }
                                                        $0_1 = $4_1 + 784 | 0;
                                                        $101($0_1, $13_1, $7_1);
                                                        $148($12_1, $0_1);
                                                        continue;
                                                      }
                                                      ;
                                                    case 2:
                                                      $6_1 = $21($1_1, $10_1, $0_1, $5_1, HEAPU8[$4_1 + 452 | 0], $14_1);
                                                      break block20;
                                                    case 3:
                                                      $11_1 = HEAP32[$0_1 + 4 >> 2];
                                                      $9_1 = HEAP32[$0_1 + 8 >> 2];
                                                      if (($220($11_1, $9_1, $5_1) & 255) == 4) {
                                                        if (($242($11_1, $9_1, $5_1) | 0) == 1) {
                                                          continue;
                                                        }
                                                      }
                                                      $6_1 = $21($1_1, $10_1, $0_1, $5_1, HEAPU8[$4_1 + 452 | 0], $17_1);
                                                      break block20;
                                                    case 4:
                                                    case 5:
                                                      $103($4_1 + 784 | 0, $1_1, $10_1, $0_1, $5_1);
                                                      $6_1 = HEAP32[$4_1 + 788 >> 2];
                                                      $0_1 = HEAP32[$4_1 + 784 >> 2];
                                                      if (!$0_1) {
                                                        break block22;
                                                      }
                                                      $6_1 = $33($0_1, $6_1, 27);
                                                      break block20;
                                                    case 6:
                                                      $92($4_1 + 784 | 0, $1_1, $10_1, $0_1, $5_1);
                                                      $6_1 = HEAP32[$4_1 + 788 >> 2];
                                                      $0_1 = HEAP32[$4_1 + 784 >> 2];
                                                      if (!$0_1) {
                                                        break block22;
                                                      }
                                                      HEAP32[$4_1 + 984 >> 2] = HEAP32[$4_1 + 792 >> 2];
                                                      HEAP32[$4_1 + 980 >> 2] = $6_1;
                                                      HEAP32[$4_1 + 976 >> 2] = $0_1;
                                                      while (1) {
                                                        $143($4_1 + 72 | 0, $4_1 + 976 | 0);
                                                        $0_1 = HEAP32[$4_1 + 72 >> 2];
                                                        if (!$0_1) {
                                                          continue label3;
                                                        }
                                                        $2($4_1 + 784 | 0, $0_1, HEAP32[$4_1 + 76 >> 2], 0, HEAP32[$4_1 + 432 >> 2], HEAP32[$4_1 + 436 >> 2], 5, 27);
                                                        $6_1 = HEAP32[$4_1 + 788 >> 2];
                                                        $0_1 = HEAP32[$4_1 + 784 >> 2];
                                                        if (($0_1 | 0) == -2147483648) {
                                                          break block22;
                                                        }
                                                        $275($4_1 + 864 | 0, $18_1, 72);
                                                        $9_1 = HEAP32[$4_1 + 412 >> 2];
                                                        if (($9_1 | 0) == HEAP32[$4_1 + 404 >> 2]) {
                                                          $270($15_1, 80, 8);
                                                        }
                                                        $1_1 = HEAP32[$4_1 + 408 >> 2] + Math_imul($9_1, 80) | 0;
                                                        HEAP32[$1_1 + 4 >> 2] = $6_1;
                                                        HEAP32[$1_1 >> 2] = $0_1;
                                                        $275($1_1 + 8 | 0, $4_1 + 864 | 0, 72);
                                                        HEAP32[$4_1 + 412 >> 2] = $9_1 + 1;
                                                        continue;
                                                      }
                                                      ;
                                                    case 7:
                                                      if (($220(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $5_1) & 255) != 5) {
                                                        break block23;
                                                      }
                                                      $256($4_1 + 952 | 0, $0_1, $5_1);
                                                      while (1) {
                                                        $62($4_1 + 976 | 0, $4_1 + 952 | 0);
                                                        $5_1 = HEAP32[$4_1 + 976 >> 2];
                                                        if (!$5_1) {
                                                          continue label3;
                                                        }
                                                        $10_1 = HEAP32[$4_1 + 988 >> 2];
                                                        $11_1 = HEAP32[$4_1 + 984 >> 2];
                                                        $9_1 = HEAP32[$4_1 + 980 >> 2];
                                                        $85($4_1 + 104 | 0, 70671, 214, $5_1, $9_1);
                                                        if (HEAP32[$4_1 + 104 >> 2] != 1) {
                                                          break block24;
                                                        }
                                                        $1_1 = HEAP32[$4_1 + 108 >> 2];
                                                        if ($1_1 >>> 0 > 14) {
                                                          break block24;
                                                        }
                                                        $52($4_1 + 96 | 0, $11_1, $10_1);
                                                        $7_1 = HEAP32[$4_1 + 96 >> 2];
                                                        if (!$7_1) {
                                                          break block25;
                                                        }
                                                        $13_1 = HEAP32[$4_1 + 100 >> 2];
                                                        HEAP8[$4_1 + 792 | 0] = 46;
                                                        HEAP32[$4_1 + 788 >> 2] = $13_1;
                                                        HEAP32[$4_1 + 784 >> 2] = $7_1;
                                                        while (1) {
                                                          block26: {
                                                            $74($4_1 + 88 | 0, $4_1 + 784 | 0);
                                                            $0_1 = HEAP32[$4_1 + 88 >> 2];
                                                            if (!$0_1) {
                                                              break block26;
                                                            }
                                                            if (HEAP32[$4_1 + 92 >> 2]) {
                                                              continue;
                                                            }
                                                          }
                                                          break;
                                                        }
                                                        ;
                                                        if ($0_1) {
                                                          break block25;
                                                        }
                                                        HEAP8[$4_1 + 792 | 0] = 46;
                                                        HEAP32[$4_1 + 788 >> 2] = $13_1;
                                                        HEAP32[$4_1 + 784 >> 2] = $7_1;
                                                        $0_1 = $4_1 + 784 | 0;
                                                        if ($171($0_1) >>> 0 >= 9) {
                                                          break block25;
                                                        }
                                                        $101($0_1, $7_1, $13_1);
                                                        $9_1 = HEAP32[$4_1 + 448 >> 2];
                                                        if (($9_1 | 0) == HEAP32[$4_1 + 440 >> 2]) {
                                                          $137($16_1);
                                                        }
                                                        $0_1 = HEAP32[$4_1 + 788 >> 2];
                                                        $11_1 = HEAP32[$4_1 + 444 >> 2] + ($9_1 << 4) | 0;
                                                        HEAP32[$11_1 + 4 >> 2] = HEAP32[$4_1 + 784 >> 2];
                                                        HEAP32[$11_1 + 8 >> 2] = $0_1;
                                                        HEAP32[$11_1 >> 2] = $1_1;
                                                        HEAP32[$11_1 + 12 >> 2] = HEAP32[$4_1 + 792 >> 2];
                                                        HEAP32[$4_1 + 448 >> 2] = $9_1 + 1;
                                                        continue;
                                                      }
                                                      ;
                                                    case 8:
                                                      $9_1 = 0;
                                                      if ($124($0_1, $5_1) & 255) {
                                                        $6_1 = $56($0_1, $5_1, 70238, 15, 70253, 5);
                                                        if ($6_1) {
                                                          break block5;
                                                        }
                                                        $83($4_1 + 976 | 0, $0_1, $5_1, 70258, 9);
                                                        $83($4_1 + 784 | 0, $0_1, $5_1, 70267, 5);
                                                        if (!HEAP32[$4_1 + 784 >> 2] | (HEAP32[$4_1 + 976 >> 2] != 1 | HEAP32[$4_1 + 980 >> 2])) {
                                                          break block27;
                                                        }
                                                        $1_1 = HEAP32[$4_1 + 988 >> 2];
                                                        $21_1 = HEAPF64[$4_1 + 792 >> 3];
                                                        $9_1 = 1;
                                                        $0_1 = HEAP32[$4_1 + 984 >> 2];
                                                      }
                                                      HEAPF64[$4_1 + 384 >> 3] = $21_1;
                                                      HEAP32[$4_1 + 380 >> 2] = $1_1;
                                                      HEAP32[$4_1 + 376 >> 2] = $0_1;
                                                      HEAP32[$4_1 + 368 >> 2] = $9_1;
                                                      HEAP32[$4_1 + 372 >> 2] = 0;
                                                      continue;
                                                    case 9:
                                                      $52($4_1 + 136 | 0, $0_1, $5_1);
                                                      if ($191(HEAP32[$4_1 + 136 >> 2], HEAP32[$4_1 + 140 >> 2], 70496, 4)) {
                                                        continue;
                                                      }
                                                      if (!($124($0_1, $5_1) & 255)) {
                                                        continue;
                                                      }
                                                      break block28;
                                                    case 10:
                                                      $6_1 = $102($1_1, $10_1, $0_1, $5_1);
                                                      break block20;
                                                    case 11:
                                                      $6_1 = $56($0_1, $5_1, 70515, 11, 70526, 7);
                                                      if ($6_1) {
                                                        break block5;
                                                      }
                                                      $77($4_1 + 176 | 0, $0_1, $5_1, 70533, 3);
                                                      $7_1 = HEAP32[$4_1 + 176 >> 2];
                                                      if (!$7_1) {
                                                        break block29;
                                                      }
                                                      $11_1 = HEAP32[$4_1 + 180 >> 2];
                                                      $103($4_1 + 784 | 0, 70536, 10, $7_1, $11_1);
                                                      $6_1 = HEAP32[$4_1 + 788 >> 2];
                                                      $1_1 = HEAP32[$4_1 + 784 >> 2];
                                                      if (!$1_1) {
                                                        break block22;
                                                      }
                                                      $91($4_1 + 940 | 0, $1_1, $6_1);
                                                      $13_1 = HEAP32[$4_1 + 940 >> 2];
                                                      if (($13_1 | 0) == -2147483648) {
                                                        break block30;
                                                      }
                                                      $10_1 = HEAP32[$4_1 + 944 >> 2];
                                                      $164($4_1 + 168 | 0, $10_1, HEAP32[$4_1 + 948 >> 2]);
                                                      $9_1 = HEAP32[$4_1 + 168 >> 2];
                                                      $1_1 = HEAP32[$4_1 + 172 >> 2];
                                                      if ($207($9_1, $1_1, 70614, 6)) {
                                                        $250($13_1, $10_1);
                                                      } else {
                                                        $1_1 = $207($9_1, $1_1, 70620, 5);
                                                        $250($13_1, $10_1);
                                                        if (!$1_1) {
                                                          break block30;
                                                        }
                                                      }
                                                      $77($4_1 + 160 | 0, $0_1, $5_1, 70571, 7);
                                                      $0_1 = HEAP32[$4_1 + 160 >> 2];
                                                      if (!$0_1) {
                                                        continue;
                                                      }
                                                      $6_1 = $102(70600, 14, $0_1, HEAP32[$4_1 + 164 >> 2]);
                                                      break block20;
                                                    default:
                                                      break block18;
                                                  }
                                                  ;
                                                }
                                                $93($4_1 + 784 | 0, $1_1, $10_1, $0_1, $5_1);
                                                if (!HEAPU8[$4_1 + 784 | 0]) {
                                                  continue;
                                                }
                                                break block19;
                                              }
                                              if (!$6_1) {
                                                continue;
                                              }
                                              break block5;
                                            }
                                            break;
                                          }
                                          ;
                                          $52($4_1 + 40 | 0, $10_1, $11_1);
                                          $1_1 = HEAP32[$4_1 + 40 >> 2];
                                          if ($1_1) {
                                            $0_1 = HEAP32[$4_1 + 44 >> 2];
                                          } else {
                                            $89($4_1 + 32 | 0, $10_1, $11_1);
                                            $1_1 = HEAP32[$4_1 + 32 >> 2];
                                            $0_1 = HEAP32[$4_1 + 36 >> 2];
                                          }
                                          $6_1 = $122(24, $1_1, $0_1);
                                          break block5;
                                        }
                                        $89($4_1 + 144 | 0, $0_1, $5_1);
                                        $6_1 = $68(70578, 22, $1_1, $10_1, HEAP32[$4_1 + 144 >> 2], HEAP32[$4_1 + 148 >> 2]);
                                        break block5;
                                      }
                                      HEAP32[$4_1 + 796 >> 2] = $9_1;
                                      HEAP32[$4_1 + 792 >> 2] = $5_1;
                                      HEAP32[$4_1 + 788 >> 2] = 7;
                                      HEAP32[$4_1 + 784 >> 2] = 70924;
                                      $90($4_1 + 964 | 0, $4_1 + 784 | 0, 2);
                                      $0_1 = HEAP32[$4_1 + 968 >> 2];
                                      $6_1 = $122(19, $0_1, HEAP32[$4_1 + 972 >> 2]);
                                      $250(HEAP32[$4_1 + 964 >> 2], $0_1);
                                      break block5;
                                    }
                                    if ($6_1) {
                                      break block5;
                                    }
                                    break block6;
                                  }
                                  $89($4_1 + 112 | 0, $0_1, $5_1);
                                  $6_1 = $68(70931, 35, 70966, 6, HEAP32[$4_1 + 112 >> 2], HEAP32[$4_1 + 116 >> 2]);
                                  break block5;
                                }
                                $6_1 = HEAP32[$4_1 + 788 >> 2];
                                break block5;
                              }
                              $89($4_1 + 80 | 0, $11_1, $10_1);
                              $6_1 = $68(70885, 39, $5_1, $9_1, HEAP32[$4_1 + 80 >> 2], HEAP32[$4_1 + 84 >> 2]);
                              break block5;
                            }
                            $89($4_1 + 120 | 0, $0_1, $5_1);
                            $6_1 = $68(70272, 46, 70318, 4, HEAP32[$4_1 + 120 >> 2], HEAP32[$4_1 + 124 >> 2]);
                            break block5;
                          }
                          $89($4_1 + 128 | 0, $0_1, $5_1);
                          $6_1 = $68(70500, 15, $1_1, $10_1, HEAP32[$4_1 + 128 >> 2], HEAP32[$4_1 + 132 >> 2]);
                          break block5;
                        }
                        $89($4_1 + 152 | 0, $7_1, $11_1);
                        $6_1 = $68(70546, 25, 70536, 10, HEAP32[$4_1 + 152 >> 2], HEAP32[$4_1 + 156 >> 2]);
                        break block5;
                      }
                      $0_1 = HEAP32[$8_1 + 4 >> 2];
                      HEAP32[$4_1 + 304 >> 2] = HEAP32[$8_1 >> 2];
                      HEAP32[$4_1 + 308 >> 2] = $0_1;
                      $0_1 = HEAP32[$8_1 + 12 >> 2];
                      HEAP32[$4_1 + 312 >> 2] = HEAP32[$8_1 + 8 >> 2];
                      HEAP32[$4_1 + 316 >> 2] = $0_1;
                      $0_1 = HEAP32[$12_1 + 4 >> 2];
                      HEAP32[$4_1 + 272 >> 2] = HEAP32[$12_1 >> 2];
                      HEAP32[$4_1 + 276 >> 2] = $0_1;
                      $0_1 = HEAP32[$12_1 + 12 >> 2];
                      HEAP32[$4_1 + 280 >> 2] = HEAP32[$12_1 + 8 >> 2];
                      HEAP32[$4_1 + 284 >> 2] = $0_1;
                      $0_1 = HEAP32[$12_1 + 20 >> 2];
                      HEAP32[$4_1 + 288 >> 2] = HEAP32[$12_1 + 16 >> 2];
                      HEAP32[$4_1 + 292 >> 2] = $0_1;
                      HEAP32[$4_1 + 296 >> 2] = HEAP32[$12_1 + 24 >> 2];
                      $0_1 = HEAP32[$4_1 + 368 >> 2];
                      $9_1 = HEAP32[$4_1 + 372 >> 2];
                      $13_1 = $9_1;
                      $6_1 = HEAP32[$4_1 + 376 >> 2];
                      $18_1 = HEAP32[$4_1 + 396 >> 2];
                      $10_1 = HEAP32[$4_1 + 400 >> 2];
                      $17_1 = HEAP32[$4_1 + 404 >> 2];
                      $11_1 = HEAP32[$4_1 + 408 >> 2];
                      $14_1 = HEAP32[$4_1 + 412 >> 2];
                      $12_1 = HEAP32[$4_1 + 416 >> 2];
                      $8_1 = HEAP32[$4_1 + 420 >> 2];
                      $1_1 = HEAP32[$4_1 + 424 >> 2];
                      $219($4_1 + 720 | 0);
                      $15_1 = !$9_1;
                      $9_1 = $0_1;
                      if ($15_1 & ($0_1 | 0) == 2) {
                        break block31;
                      }
                      $0_1 = HEAP32[$4_1 + 316 >> 2];
                      HEAP32[$4_1 + 360 >> 2] = HEAP32[$4_1 + 312 >> 2];
                      HEAP32[$4_1 + 364 >> 2] = $0_1;
                      $0_1 = HEAP32[$4_1 + 308 >> 2];
                      HEAP32[$4_1 + 352 >> 2] = HEAP32[$4_1 + 304 >> 2];
                      HEAP32[$4_1 + 356 >> 2] = $0_1;
                      $0_1 = HEAP32[$4_1 + 276 >> 2];
                      HEAP32[$4_1 + 320 >> 2] = HEAP32[$4_1 + 272 >> 2];
                      HEAP32[$4_1 + 324 >> 2] = $0_1;
                      $0_1 = HEAP32[$4_1 + 284 >> 2];
                      HEAP32[$4_1 + 328 >> 2] = HEAP32[$4_1 + 280 >> 2];
                      HEAP32[$4_1 + 332 >> 2] = $0_1;
                      $0_1 = HEAP32[$4_1 + 292 >> 2];
                      HEAP32[$4_1 + 336 >> 2] = HEAP32[$4_1 + 288 >> 2];
                      HEAP32[$4_1 + 340 >> 2] = $0_1;
                      HEAP32[$4_1 + 344 >> 2] = HEAP32[$4_1 + 296 >> 2];
                      HEAP32[$4_1 + 1012 >> 2] = $1_1;
                      HEAP32[$4_1 + 1008 >> 2] = $8_1;
                      HEAP32[$4_1 + 1004 >> 2] = $12_1;
                      HEAP16[$4_1 + 396 >> 1] = 0;
                      HEAP32[$4_1 + 376 >> 2] = 0;
                      HEAP32[$4_1 + 368 >> 2] = 0;
                      HEAP32[$4_1 + 372 >> 2] = 8;
                      HEAP32[$4_1 + 388 >> 2] = 0;
                      HEAP32[$4_1 + 392 >> 2] = 0;
                      HEAP32[$4_1 + 380 >> 2] = 0;
                      HEAP32[$4_1 + 384 >> 2] = 4;
                      HEAP32[$4_1 + 1e3 >> 2] = 0;
                      HEAP32[$4_1 + 992 >> 2] = 0;
                      HEAP32[$4_1 + 996 >> 2] = 8;
                      HEAP16[$4_1 + 1020 >> 1] = 0;
                      HEAP32[$4_1 + 1016 >> 2] = 0;
                      $131($4_1 + 380 | 0);
                      HEAP32[$4_1 + 1036 >> 2] = 0;
                      HEAP32[$4_1 + 1028 >> 2] = 0;
                      HEAP32[$4_1 + 1032 >> 2] = 4;
                      $15_1 = $4_1 + 368 | 4;
                      $16_1 = 4;
                      $7_1 = 0;
                      $1_1 = $11_1;
                      $12_1 = $1_1 + Math_imul($14_1, 80) | 0;
                      block32: {
                        while (1) {
                          if (($1_1 | 0) != ($12_1 | 0)) {
                            $8_1 = $1_1 + 80 | 0;
                            $14_1 = HEAP32[$1_1 >> 2];
                            if (($14_1 | 0) == -2147483648) {
                              break block32;
                            }
                            HEAP32[$4_1 + 368 >> 2] = $14_1;
                            $275($15_1, $1_1 + 4 | 0, 76);
                            $28($4_1 + 784 | 0, $4_1 + 992 | 0, $4_1 + 368 | 0, 28);
                            $14_1 = HEAP32[$4_1 + 792 >> 2];
                            $0_1 = HEAP32[$4_1 + 788 >> 2];
                            $1_1 = ($0_1 | 0) != 0;
                            if ($1_1 >>> 0 > HEAP32[$4_1 + 1028 >> 2] - $7_1 >>> 0) {
                              $140($4_1 + 1028 | 0, $7_1, $1_1, 4, 8);
                              $7_1 = HEAP32[$4_1 + 1036 >> 2];
                              $16_1 = HEAP32[$4_1 + 1032 >> 2];
                            }
                            $1_1 = ($7_1 << 3) + $16_1 | 0;
                            while (1) {
                              if ($0_1) {
                                HEAP32[$1_1 >> 2] = $0_1;
                                HEAP32[$1_1 + 4 >> 2] = $14_1;
                                $1_1 = $1_1 + 8 | 0;
                                $7_1 = $7_1 + 1 | 0;
                                $0_1 = 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            HEAP32[$4_1 + 1036 >> 2] = $7_1;
                            $1_1 = $8_1;
                            continue;
                          }
                          break;
                        }
                        ;
                        $8_1 = $12_1;
                      }
                      $1_1 = ($12_1 - $8_1 >>> 0) / 80 | 0;
                      while (1) {
                        if ($1_1) {
                          $1_1 = $1_1 - 1 | 0;
                          $182($8_1);
                          $8_1 = $8_1 + 80 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $261($17_1, $11_1);
                      HEAP32[$4_1 + 792 >> 2] = 0;
                      HEAP32[$4_1 + 784 >> 2] = 0;
                      HEAP32[$4_1 + 788 >> 2] = 4;
                      $0_1 = Math_imul($10_1, 12);
                      $1_1 = $18_1;
                      while (1) {
                        if ($0_1) {
                          $173($4_1 + 784 | 0, fimport$3(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) | 0);
                          $0_1 = $0_1 - 12 | 0;
                          $1_1 = $1_1 + 12 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $16_1 = HEAP32[$4_1 + 788 >> 2];
                      $12_1 = HEAP32[$4_1 + 784 >> 2];
                      $7_1 = HEAP32[$4_1 + 792 >> 2];
                      $69($4_1 + 24 | 0, $7_1, 4, 4);
                      $17_1 = HEAP32[$4_1 + 28 >> 2];
                      $8_1 = HEAP32[$4_1 + 24 >> 2];
                      if ($7_1) {
                        $0_1 = $7_1 << 2;
                        if ($0_1) {
                          $275($17_1, $16_1, $0_1);
                        }
                      }
                      $0_1 = 68;
                      $1_1 = $4_1 + 204 | 0;
                      if ($1_1 + 68 >>> 0 > __wasm_memory_size() << 16 >>> 0) {
                        wasm2js_trap();
                      }
                      while (1) {
                        if ($0_1) {
                          $0_1 = $0_1 - 1 | 0;
                          HEAP8[$1_1 + $0_1 | 0] = 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      $15_1 = $217(8, 368);
                      $1_1 = $15_1;
                      HEAP32[$1_1 + 16 >> 2] = 2;
                      HEAP32[$1_1 + 20 >> 2] = 0;
                      HEAP32[$1_1 + 8 >> 2] = 0;
                      HEAP32[$1_1 >> 2] = 2;
                      HEAP32[$1_1 + 4 >> 2] = 1;
                      $0_1 = $217(4, 8);
                      HEAP32[$0_1 + 4 >> 2] = $3_1;
                      HEAP32[$0_1 >> 2] = $1_1;
                      $14_1 = fimport$27($0_1 | 0, 65584) | 0;
                      if (HEAPU8[76820] == 1) {
                        $1_1 = HEAP32[19204];
                      } else {
                        $1_1 = fimport$14() | 0;
                        fimport$19($1_1 | 0, 0);
                        fimport$20($1_1 | 0, 0);
                        fimport$21($1_1 | 0, 1);
                        block35: {
                          block34: {
                            switch (HEAPU8[76820] - 1 | 0) {
                              case 0:
                                HEAP8[76820] = 2;
                                $237(HEAP32[19204]);
                                break block35;
                              case 1:
                                break block34;
                              default:
                                break block35;
                            }
                            ;
                          }
                          wasm2js_trap();
                        }
                        HEAP8[76820] = 1;
                        HEAP32[19204] = $1_1;
                      }
                      fimport$22($2_1 | 0, 66688, 12, $14_1 | 0, $1_1 | 0);
                      $202($4_1 + 16 | 0);
                      $227(HEAP32[$4_1 + 16 >> 2]);
                      $0_1 = $2_1;
                      if (($0_1 & -4) != 1024) {
                        $0_1 = fimport$23($0_1 | 0) | 0;
                      }
                      $190($4_1 + 8 | 0, $15_1 + 8 | 0);
                      $11_1 = HEAP32[$4_1 + 12 >> 2];
                      $3_1 = $4_1 + 368 | 0;
                      $5_1 = HEAP32[$4_1 + 8 >> 2];
                      $275($3_1, $5_1, 352);
                      HEAP32[$5_1 + 8 >> 2] = $6_1;
                      HEAP32[$5_1 >> 2] = $9_1;
                      HEAP32[$5_1 + 4 >> 2] = $13_1;
                      HEAP32[$5_1 + 72 >> 2] = $6_1;
                      HEAP32[$5_1 + 64 >> 2] = $9_1;
                      HEAP32[$5_1 + 68 >> 2] = $13_1;
                      HEAP32[$5_1 + 56 >> 2] = $7_1;
                      HEAP32[$5_1 + 52 >> 2] = $17_1;
                      HEAP32[$5_1 + 48 >> 2] = $8_1;
                      HEAP32[$5_1 + 44 >> 2] = $7_1;
                      HEAP32[$5_1 + 40 >> 2] = $16_1;
                      HEAP32[$5_1 + 36 >> 2] = $12_1;
                      HEAP32[$5_1 + 32 >> 2] = 0;
                      HEAP32[$5_1 + 24 >> 2] = 0;
                      HEAP32[$5_1 + 28 >> 2] = 8;
                      $1_1 = HEAP32[$4_1 + 356 >> 2];
                      $8_1 = HEAP32[$4_1 + 352 >> 2];
                      HEAP32[$5_1 + 12 >> 2] = $8_1;
                      HEAP32[$5_1 + 16 >> 2] = $1_1;
                      HEAP32[$5_1 + 20 >> 2] = HEAP32[$4_1 + 360 >> 2];
                      HEAP32[$5_1 + 76 >> 2] = $8_1;
                      HEAP32[$5_1 + 80 >> 2] = $1_1;
                      $1_1 = HEAP32[$4_1 + 364 >> 2];
                      HEAP32[$5_1 + 84 >> 2] = HEAP32[$4_1 + 360 >> 2];
                      HEAP32[$5_1 + 88 >> 2] = $1_1;
                      HEAP32[$5_1 + 116 >> 2] = 4;
                      HEAP32[$5_1 + 120 >> 2] = 0;
                      HEAP32[$5_1 + 108 >> 2] = 0;
                      HEAP32[$5_1 + 112 >> 2] = 0;
                      HEAP32[$5_1 + 100 >> 2] = 0;
                      HEAP32[$5_1 + 104 >> 2] = 8;
                      HEAP32[$5_1 + 96 >> 2] = $10_1;
                      HEAP32[$5_1 + 92 >> 2] = $18_1;
                      $1_1 = HEAP32[$4_1 + 324 >> 2];
                      HEAP32[$5_1 + 124 >> 2] = HEAP32[$4_1 + 320 >> 2];
                      HEAP32[$5_1 + 128 >> 2] = $1_1;
                      $1_1 = HEAP32[$4_1 + 332 >> 2];
                      HEAP32[$5_1 + 132 >> 2] = HEAP32[$4_1 + 328 >> 2];
                      HEAP32[$5_1 + 136 >> 2] = $1_1;
                      $1_1 = HEAP32[$4_1 + 340 >> 2];
                      HEAP32[$5_1 + 140 >> 2] = HEAP32[$4_1 + 336 >> 2];
                      HEAP32[$5_1 + 144 >> 2] = $1_1;
                      HEAP32[$5_1 + 148 >> 2] = HEAP32[$4_1 + 344 >> 2];
                      $1_1 = HEAP32[$4_1 + 996 >> 2];
                      HEAP32[$5_1 + 152 >> 2] = HEAP32[$4_1 + 992 >> 2];
                      HEAP32[$5_1 + 156 >> 2] = $1_1;
                      $1_1 = HEAP32[$4_1 + 1004 >> 2];
                      HEAP32[$5_1 + 160 >> 2] = HEAP32[$4_1 + 1e3 >> 2];
                      HEAP32[$5_1 + 164 >> 2] = $1_1;
                      $1_1 = HEAP32[$4_1 + 1012 >> 2];
                      HEAP32[$5_1 + 168 >> 2] = HEAP32[$4_1 + 1008 >> 2];
                      HEAP32[$5_1 + 172 >> 2] = $1_1;
                      $1_1 = HEAP32[$4_1 + 1020 >> 2];
                      HEAP32[$5_1 + 176 >> 2] = HEAP32[$4_1 + 1016 >> 2];
                      HEAP32[$5_1 + 180 >> 2] = $1_1;
                      HEAP32[$5_1 + 200 >> 2] = 0;
                      HEAP32[$5_1 + 204 >> 2] = 4;
                      HEAP32[$5_1 + 208 >> 2] = 0;
                      HEAP16[$5_1 + 240 >> 1] = 0;
                      HEAP32[$5_1 + 232 >> 2] = 0;
                      HEAP32[$5_1 + 236 >> 2] = 0;
                      HEAP32[$5_1 + 224 >> 2] = 0;
                      HEAP32[$5_1 + 228 >> 2] = 4;
                      $1_1 = HEAP32[16411];
                      HEAP32[$5_1 + 192 >> 2] = HEAP32[16410];
                      HEAP32[$5_1 + 196 >> 2] = $1_1;
                      $1_1 = HEAP32[16409];
                      HEAP32[$5_1 + 184 >> 2] = HEAP32[16408];
                      HEAP32[$5_1 + 188 >> 2] = $1_1;
                      HEAP32[$5_1 + 220 >> 2] = HEAP32[$4_1 + 1036 >> 2];
                      $1_1 = HEAP32[$4_1 + 1032 >> 2];
                      HEAP32[$5_1 + 212 >> 2] = HEAP32[$4_1 + 1028 >> 2];
                      HEAP32[$5_1 + 216 >> 2] = $1_1;
                      $275($5_1 + 242 | 0, $4_1 + 202 | 0, 70);
                      HEAP8[$5_1 + 344 | 0] = 0;
                      HEAP32[$5_1 + 340 >> 2] = $0_1;
                      HEAP32[$5_1 + 336 >> 2] = 12;
                      HEAP32[$5_1 + 332 >> 2] = 66688;
                      HEAP32[$5_1 + 328 >> 2] = -2147483648;
                      HEAP32[$5_1 + 324 >> 2] = $14_1;
                      HEAP32[$5_1 + 320 >> 2] = 1;
                      HEAP32[$5_1 + 312 >> 2] = 0;
                      HEAP32[$5_1 + 316 >> 2] = 0;
                      HEAP32[$11_1 >> 2] = HEAP32[$11_1 >> 2] + 1;
                      $22($3_1);
                      $0_1 = $217(4, 4);
                      HEAP32[$0_1 >> 2] = $15_1;
                      $1_1 = fimport$28($0_1 | 0, 65604) | 0;
                      break block36;
                    }
                  }
                  $6_1 = $68(70642, 9, 70651, 7, $19_1, $20_1);
                }
                $60($4_1 + 368 | 0);
              }
              $219($4_1 + 720 | 0);
            }
          }
          $237($3_1);
          $1_1 = $34($6_1);
          $222($6_1);
        }
        $237($2_1);
        if ($20_1) {
          $46($19_1, 1);
        }
        global$0 = $4_1 + 1040 | 0;
        return $1_1 | 0;
      }
      function $2($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
        var $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
        $8_1 = global$0 - 320 | 0;
        global$0 = $8_1;
        $77($8_1 + 136 | 0, $1_1, $2_1, 67483, 4);
        $134($8_1 + 128 | 0, HEAP32[$8_1 + 136 >> 2], HEAP32[$8_1 + 140 >> 2]);
        $14_1 = HEAP32[$8_1 + 128 >> 2];
        if ($14_1) {
          block24: {
            $16_1 = HEAP32[$8_1 + 132 >> 2];
            $85($8_1 + 120 | 0, 66188, 117, $14_1, $16_1);
            if (HEAP32[$8_1 + 120 >> 2] == 1) {
              $15_1 = HEAP32[$8_1 + 124 >> 2];
              if ($15_1 >>> 0 < 15) {
                HEAP32[$8_1 + 176 >> 2] = 0;
                HEAP32[$8_1 + 168 >> 2] = 0;
                HEAP32[$8_1 + 172 >> 2] = 1;
                HEAP32[$8_1 + 188 >> 2] = 0;
                HEAP32[$8_1 + 180 >> 2] = 0;
                HEAP32[$8_1 + 184 >> 2] = 1;
                HEAP16[$8_1 + 156 >> 1] = 0;
                HEAP32[$8_1 + 152 >> 2] = 0;
                HEAP32[$8_1 + 144 >> 2] = 0;
                HEAP32[$8_1 + 148 >> 2] = 4;
                HEAP32[$8_1 + 200 >> 2] = 0;
                HEAP32[$8_1 + 192 >> 2] = 0;
                HEAP32[$8_1 + 196 >> 2] = 1;
                HEAP32[$8_1 + 160 >> 2] = 0;
                HEAP32[$8_1 + 164 >> 2] = 0;
                HEAP32[$8_1 + 204 >> 2] = $3_1 ? -2147483648 : -2147483647;
                HEAP8[$8_1 + 216 | 0] = HEAPU8[$15_1 + 71303 | 0];
                $115($8_1 + 112 | 0, 66305, 58, $15_1);
                $17_1 = HEAP32[$8_1 + 116 >> 2];
                $18_1 = HEAP32[$8_1 + 112 >> 2];
                $256($8_1 + 228 | 0, $1_1, $2_1);
                $21_1 = $8_1 + 192 | 0;
                $22_1 = $8_1 + 180 | 0;
                $19_1 = $8_1 + 204 | 0;
                $23_1 = $8_1 + 168 | 0;
                block13: {
                  block10: {
                    block12: {
                      block9: {
                        block5: {
                          block4: {
                            block: {
                              block11: {
                                block7: {
                                  block8: {
                                    block2: {
                                      while (1) {
                                        block6: {
                                          $62($8_1 + 240 | 0, $8_1 + 228 | 0);
                                          $9_1 = HEAP32[$8_1 + 240 >> 2];
                                          if (!$9_1) {
                                            break block;
                                          }
                                          $13_1 = HEAP32[$8_1 + 252 >> 2];
                                          $11_1 = HEAP32[$8_1 + 248 >> 2];
                                          $12_1 = HEAP32[$8_1 + 244 >> 2];
                                          if ($207($9_1, $12_1, 71243, 2)) {
                                            $52($8_1 + 56 | 0, $11_1, $13_1);
                                            $10_1 = HEAP32[$8_1 + 56 >> 2];
                                            if ($10_1) {
                                              block1: {
                                                $9_1 = HEAP32[$8_1 + 60 >> 2];
                                                if ($41($8_1 + 144 | 0, $10_1, $9_1, $4_1, $5_1)) {
                                                  continue;
                                                }
                                                while (1) {
                                                  if (!$9_1) {
                                                    break block1;
                                                  }
                                                  $114($8_1 + 272 | 0, $10_1, $9_1, 7);
                                                  $10_1 = HEAP32[$8_1 + 284 >> 2];
                                                  $12_1 = HEAP32[$8_1 + 280 >> 2];
                                                  $9_1 = HEAP32[$8_1 + 276 >> 2];
                                                  if ($9_1) {
                                                    $20_1 = HEAP32[$8_1 + 272 >> 2];
                                                    if (!$41($8_1 + 144 | 0, $20_1, $9_1, $4_1, $5_1)) {
                                                      break block2;
                                                    }
                                                  }
                                                  $117($8_1 + 48 | 0, $12_1, $10_1, 1);
                                                  $10_1 = HEAP32[$8_1 + 48 >> 2];
                                                  $9_1 = $10_1 ? HEAP32[$8_1 + 52 >> 2] : 0;
                                                  $10_1 = $10_1 ? $10_1 : 1;
                                                  continue;
                                                }
                                                ;
                                              }
                                            }
                                            $257($8_1 + 272 | 0, $11_1, $13_1);
                                            while (1) {
                                              block3: {
                                                $143($8_1 + 40 | 0, $8_1 + 272 | 0);
                                                $9_1 = HEAP32[$8_1 + 40 >> 2];
                                                if (!$9_1) {
                                                  break block3;
                                                }
                                                $52($8_1 + 32 | 0, $9_1, HEAP32[$8_1 + 44 >> 2]);
                                                $9_1 = HEAP32[$8_1 + 32 >> 2];
                                                $10_1 = $9_1 ? $9_1 : 1;
                                                $9_1 = $9_1 ? HEAP32[$8_1 + 36 >> 2] : 0;
                                                if ($41($8_1 + 144 | 0, $10_1, $9_1, $4_1, $5_1)) {
                                                  continue;
                                                }
                                                break block4;
                                              }
                                              break;
                                            }
                                            ;
                                            if (HEAPU16[$8_1 + 156 >> 1] | HEAP32[$8_1 + 152 >> 2]) {
                                              continue;
                                            }
                                            break block5;
                                          }
                                          if ($207($9_1, $12_1, 67483, 4)) {
                                            continue;
                                          }
                                          if ($207($9_1, $12_1, 71245, 5)) {
                                            if (($220(HEAP32[$11_1 + 4 >> 2], HEAP32[$11_1 + 8 >> 2], $13_1) & 255) == 2) {
                                              $80($8_1 + 272 | 0, $11_1, $13_1);
                                              $89($8_1 - -64 | 0, $11_1, $13_1);
                                              $155($8_1 + 256 | 0, HEAP32[$8_1 + 272 >> 2], HEAP32[$8_1 + 276 >> 2], HEAPF64[$8_1 + 280 >> 3], HEAP32[$8_1 + 64 >> 2], HEAP32[$8_1 + 68 >> 2]);
                                              if (HEAP32[$8_1 + 256 >> 2]) {
                                                break block6;
                                              }
                                              HEAPF64[$8_1 + 160 >> 3] = HEAPF64[$8_1 + 264 >> 3];
                                              continue;
                                            }
                                          }
                                          $52($8_1 + 104 | 0, $11_1, $13_1);
                                          $10_1 = HEAP32[$8_1 + 104 >> 2];
                                          if (!$10_1) {
                                            break block7;
                                          }
                                          $11_1 = HEAP32[$8_1 + 108 >> 2];
                                          if ($207($9_1, $12_1, $18_1, $17_1)) {
                                            if ($239($9_1, $12_1, 67444, 1)) {
                                              $236($10_1, $11_1, $23_1);
                                              if (!$3_1) {
                                                continue;
                                              }
                                              if (!$207($10_1, $11_1, 66748, 4)) {
                                                continue;
                                              }
                                              HEAP32[$8_1 + 176 >> 2] = 0;
                                              continue;
                                            }
                                          }
                                          if ($207($9_1, $12_1, 67444, 1)) {
                                            if (!$3_1) {
                                              break block8;
                                            }
                                            if ($207($10_1, $11_1, 1, 0)) {
                                              continue;
                                            }
                                            if ($207($10_1, $11_1, 66748, 4)) {
                                              continue;
                                            }
                                            break block9;
                                          }
                                          if ($207($9_1, $12_1, 71250, 6)) {
                                            $9_1 = $33($10_1, $11_1, $7_1);
                                            if ($9_1) {
                                              break block10;
                                            }
                                            $101($8_1 + 272 | 0, $10_1, $11_1);
                                            $233(HEAP32[$8_1 + 204 >> 2], HEAP32[$8_1 + 208 >> 2]);
                                            HEAP32[$19_1 + 8 >> 2] = HEAP32[$8_1 + 280 >> 2];
                                            $9_1 = HEAP32[$8_1 + 276 >> 2];
                                            HEAP32[$19_1 >> 2] = HEAP32[$8_1 + 272 >> 2];
                                            HEAP32[$19_1 + 4 >> 2] = $9_1;
                                            continue;
                                          }
                                          if ($207($9_1, $12_1, 71256, 4)) {
                                            $9_1 = $7($10_1, $11_1, $8_1 + 319 | 0, 8);
                                            if ($9_1) {
                                              break block10;
                                            }
                                            $236($10_1, $11_1, $22_1);
                                            continue;
                                          }
                                          if ($207($9_1, $12_1, 71260, 5)) {
                                            $9_1 = $33($10_1, $11_1, $7_1);
                                            if ($9_1) {
                                              break block10;
                                            }
                                            $236($10_1, $11_1, $21_1);
                                            continue;
                                          }
                                          if (!$207($9_1, $12_1, 71245, 5)) {
                                            break block8;
                                          }
                                          $200($8_1 + 96 | 0, 71185, 2, $10_1, $11_1);
                                          $13_1 = HEAP32[$8_1 + 100 >> 2];
                                          $9_1 = HEAP32[$8_1 + 96 >> 2];
                                          HEAP32[$8_1 + 256 >> 2] = 115;
                                          $200($8_1 + 88 | 0, $8_1 + 256 | 0, 1, $10_1, $11_1);
                                          $12_1 = HEAP32[$8_1 + 88 >> 2];
                                          $55($8_1 + 80 | 0, $9_1 ? $9_1 : $12_1 ? $12_1 : $10_1, $9_1 ? $13_1 : $12_1 ? HEAP32[$8_1 + 92 >> 2] : $11_1);
                                          $13_1 = HEAP32[$8_1 + 80 >> 2];
                                          if (!$13_1) {
                                            break block11;
                                          }
                                          $155($8_1 + 272 | 0, 1, 0, ($9_1 ? 1 : $12_1 ? 1e3 : 1) * +FUNCTION_TABLE[$6_1 | 0]($13_1, HEAP32[$8_1 + 84 >> 2]), $10_1, $11_1);
                                          if (HEAP32[$8_1 + 272 >> 2] == 1) {
                                            break block12;
                                          }
                                          HEAPF64[$8_1 + 160 >> 3] = HEAPF64[$8_1 + 280 >> 3];
                                          continue;
                                        }
                                        break;
                                      }
                                      ;
                                      $9_1 = HEAP32[$8_1 + 260 >> 2];
                                      break block10;
                                    }
                                    $9_1 = $94($20_1, $9_1);
                                    break block10;
                                  }
                                  $9_1 = $122(19, $9_1, $12_1);
                                  break block10;
                                }
                                $89($8_1 + 72 | 0, $11_1, $13_1);
                                $9_1 = $68(70352, 4, $9_1, $12_1, HEAP32[$8_1 + 72 >> 2], HEAP32[$8_1 + 76 >> 2]);
                                break block10;
                              }
                              wasm2js_i32$0 = $8_1, wasm2js_i32$1 = $122(37, $10_1, $11_1), HEAP32[wasm2js_i32$0 + 276 >> 2] = wasm2js_i32$1;
                              break block12;
                            }
                            if (!(HEAPU16[$8_1 + 156 >> 1] | HEAP32[$8_1 + 152 >> 2])) {
                              $131($8_1 + 144 | 0);
                              HEAP16[$8_1 + 156 >> 1] = 16;
                              HEAP32[$8_1 + 144 >> 2] = 0;
                              HEAP32[$8_1 + 148 >> 2] = 4;
                            }
                            if (HEAP32[$8_1 + 204 >> 2] == -2147483647 & $15_1 >>> 0 <= 9) {
                              $1_1 = $122(29, $14_1, $16_1);
                              HEAP32[$0_1 >> 2] = -2147483648;
                              HEAP32[$0_1 + 4 >> 2] = $1_1;
                              break block13;
                            }
                            $77($8_1 + 16 | 0, $1_1, $2_1, $18_1, $17_1);
                            block14: {
                              if (HEAP32[$8_1 + 16 >> 2]) {
                                $9_1 = HEAP32[$8_1 + 176 >> 2];
                                if (!$3_1) {
                                  break block14;
                                }
                                if (!$239($18_1, $17_1, 67444, 1) | ($15_1 | 0) == 13 | $9_1) {
                                  break block14;
                                }
                              } else {
                                if (!(wasm2js_i32$0 = $239($18_1, $17_1, 67444, 1), wasm2js_i32$1 = 0, wasm2js_i32$2 = ($15_1 | 0) != 13, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1)) {
                                  $9_1 = HEAP32[$8_1 + 176 >> 2];
                                  break block14;
                                }
                              }
                              HEAP32[$8_1 + 308 >> 2] = 10;
                              HEAP32[$8_1 + 304 >> 2] = 71233;
                              HEAP32[$8_1 + 300 >> 2] = $16_1;
                              HEAP32[$8_1 + 296 >> 2] = $14_1;
                              HEAP32[$8_1 + 292 >> 2] = 9;
                              HEAP32[$8_1 + 288 >> 2] = 71224;
                              HEAP32[$8_1 + 284 >> 2] = $17_1;
                              HEAP32[$8_1 + 280 >> 2] = $18_1;
                              HEAP32[$8_1 + 276 >> 2] = 1;
                              HEAP32[$8_1 + 272 >> 2] = 70625;
                              $90($8_1 + 256 | 0, $8_1 + 272 | 0, 5);
                              $1_1 = HEAP32[$8_1 + 260 >> 2];
                              $2_1 = $122(20, $1_1, HEAP32[$8_1 + 264 >> 2]);
                              HEAP32[$0_1 >> 2] = -2147483648;
                              HEAP32[$0_1 + 4 >> 2] = $2_1;
                              $250(HEAP32[$8_1 + 256 >> 2], $1_1);
                              break block13;
                            }
                            $1_1 = HEAP32[$8_1 + 172 >> 2];
                            $5_1 = 0;
                            block23: {
                              block18: {
                                block22: {
                                  block15: {
                                    block21: {
                                      block20: {
                                        switch (HEAPU8[$8_1 + 216 | 0] - 2 | 0) {
                                          case 2:
                                            if ($160($1_1, $9_1, 71187, 2)) {
                                              break block21;
                                            }
                                            $5_1 = 30;
                                            if (!$9_1) {
                                              break block22;
                                            }
                                            if ($243($1_1, $9_1, 9)) {
                                              break block18;
                                            }
                                            break block22;
                                          case 3:
                                            if ($160($1_1, $9_1, 71187, 2)) {
                                              break block21;
                                            }
                                            $5_1 = 30;
                                            if (!$9_1) {
                                              break block22;
                                            }
                                            if (!$243($1_1, $9_1, 9)) {
                                              break block22;
                                            }
                                            break block18;
                                          case 9:
                                            $189($8_1 + 8 | 0, 71216, 8, $1_1, $9_1);
                                            $5_1 = 32;
                                            $2_1 = HEAP32[$8_1 + 8 >> 2];
                                            $3_1 = $2_1 ? $2_1 : 1;
                                            $2_1 = $2_1 ? HEAP32[$8_1 + 12 >> 2] : 0;
                                            if (!$243($3_1, $2_1, 10) | !$2_1) {
                                              break block22;
                                            }
                                            if (($35($3_1, $2_1) & 255) == 11) {
                                              break block18;
                                            }
                                            break block22;
                                          case 0:
                                          case 1:
                                          case 8:
                                            break block15;
                                          case 12:
                                            break block20;
                                          default:
                                            break block18;
                                        }
                                        ;
                                      }
                                      $5_1 = 1;
                                      break block15;
                                    }
                                    $5_1 = 31;
                                    break block22;
                                  }
                                  HEAP8[$8_1 + 240 | 0] = $5_1;
                                  HEAP32[$8_1 + 264 >> 2] = 0;
                                  HEAP32[$8_1 + 256 >> 2] = 0;
                                  HEAP32[$8_1 + 260 >> 2] = 1;
                                  HEAP32[$8_1 + 284 >> 2] = $9_1;
                                  HEAP32[$8_1 + 280 >> 2] = $1_1;
                                  HEAP32[$8_1 + 276 >> 2] = $8_1 + 240;
                                  HEAP32[$8_1 + 272 >> 2] = $8_1 + 256;
                                  $9_1 = $14($1_1, $9_1, $8_1 + 272 | 0, 11);
                                  $250(HEAP32[$8_1 + 256 >> 2], HEAP32[$8_1 + 260 >> 2]);
                                  if ($9_1) {
                                    break block23;
                                  }
                                  break block18;
                                }
                                $9_1 = $122($5_1, $1_1, $9_1);
                                break block23;
                              }
                              $275($0_1, $8_1 + 144 | 0, 80);
                              break block24;
                            }
                            HEAP32[$0_1 >> 2] = -2147483648;
                            HEAP32[$0_1 + 4 >> 2] = $9_1;
                            break block13;
                          }
                          $9_1 = $94($10_1, $9_1);
                          break block10;
                        }
                        $89($8_1 + 24 | 0, $11_1, $13_1);
                        $9_1 = $68(71318, 21, 71243, 2, HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]);
                        break block10;
                      }
                      $9_1 = $68(71265, 8, $14_1, $16_1, $10_1, $11_1);
                      break block10;
                    }
                    $9_1 = HEAP32[$8_1 + 276 >> 2];
                  }
                  HEAP32[$0_1 >> 2] = -2147483648;
                  HEAP32[$0_1 + 4 >> 2] = $9_1;
                }
                $182($8_1 + 144 | 0);
                break block24;
              }
            }
            HEAP32[$8_1 + 164 >> 2] = 117;
            HEAP32[$8_1 + 160 >> 2] = 66188;
            HEAP32[$8_1 + 156 >> 2] = 13;
            HEAP32[$8_1 + 152 >> 2] = 66175;
            HEAP32[$8_1 + 148 >> 2] = $16_1;
            HEAP32[$8_1 + 144 >> 2] = $14_1;
            $90($8_1 + 272 | 0, $8_1 + 144 | 0, 3);
            $1_1 = HEAP32[$8_1 + 276 >> 2];
            $2_1 = $122(22, $1_1, HEAP32[$8_1 + 280 >> 2]);
            HEAP32[$0_1 >> 2] = -2147483648;
            HEAP32[$0_1 + 4 >> 2] = $2_1;
            $250(HEAP32[$8_1 + 272 >> 2], $1_1);
          }
        } else {
          $89($8_1, $1_1, $2_1);
          $1_1 = $68(71273, 21, 71294, 9, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]);
          HEAP32[$0_1 >> 2] = -2147483648;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
        global$0 = $8_1 + 320 | 0;
      }
      function $3($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0;
        $5_1 = global$0 - 96 | 0;
        global$0 = $5_1;
        HEAP32[$5_1 + 32 >> 2] = 4;
        HEAP32[$5_1 + 36 >> 2] = 0;
        HEAP32[$5_1 + 24 >> 2] = 0;
        HEAP32[$5_1 + 28 >> 2] = 0;
        HEAP32[$5_1 + 16 >> 2] = 0;
        HEAP32[$5_1 + 20 >> 2] = 8;
        $18_1 = HEAPU8[$2_1 + 44 | 0];
        $14_1 = 1 << $18_1;
        if ($14_1 & HEAPU16[$1_1 + 28 >> 1]) {
          $23_1 = $5_1 + 28 | 0;
          HEAP32[$5_1 + 48 >> 2] = 0;
          HEAP32[$5_1 + 40 >> 2] = 0;
          HEAP32[$5_1 + 44 >> 2] = 8;
          HEAP16[$5_1 + 60 >> 1] = 256;
          HEAP32[$5_1 + 56 >> 2] = 2;
          $24_1 = $14_1 & 204;
          $16_1 = $2_1 + 16 | 0;
          $19_1 = HEAP32[$1_1 + 4 >> 2];
          $25_1 = $19_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 104) | 0;
          $26_1 = $5_1 + 60 | 0;
          $27_1 = HEAP32[$1_1 + 20 >> 2];
          $28_1 = HEAP32[$1_1 + 16 >> 2];
          $29_1 = HEAP32[$2_1 + 4 >> 2];
          $30_1 = HEAP32[$2_1 >> 2];
          $31_1 = HEAP32[$2_1 + 24 >> 2];
          $32_1 = HEAP32[$2_1 + 20 >> 2];
          $13_1 = HEAP32[$2_1 + 12 >> 2];
          $15_1 = HEAP32[$2_1 + 8 >> 2];
          $33_1 = ($3_1 | 0) != 1;
          $34_1 = HEAP32[$2_1 + 16 >> 2] + 8 | 0;
          $2_1 = 0;
          block: {
            while (1) {
              block13: {
                if (($2_1 | 0) == 2) {
                  break block;
                }
                $20_1 = $2_1 + 1 | 0;
                HEAP32[$5_1 + 52 >> 2] = $20_1;
                $21_1 = HEAPU8[$2_1 + $26_1 | 0];
                $1_1 = $19_1;
                while (1) {
                  $6_1 = $1_1;
                  if (($25_1 | 0) != ($6_1 | 0)) {
                    $1_1 = $6_1 + 104 | 0;
                    $2_1 = HEAPU8[$6_1 + 72 | 0];
                    if ($33_1 ? (($2_1 | 0) == 14 ^ $21_1) & 1 : (($2_1 | 0) == 14 ^ $21_1) & 1 | (HEAP32[$6_1 + 92 >> 2] != ($4_1 | 0) | $2_1 >>> 0 > 7)) {
                      continue;
                    }
                    $1_1 = $6_1 + 104 | 0;
                    if (!$48($6_1, $18_1, $32_1, $31_1)) {
                      continue;
                    }
                    $2_1 = HEAP32[$6_1 + 56 >> 2];
                    if ($2_1) {
                      if (!(FUNCTION_TABLE[HEAP32[$29_1 + 20 >> 2]]($30_1, HEAP32[$6_1 + 52 >> 2], $2_1) | 0)) {
                        continue;
                      }
                    }
                    $9_1 = $6_1 + 80 | 0;
                    $8_1 = HEAP32[$6_1 + 88 >> 2];
                    $7_1 = $8_1 << 4;
                    $2_1 = HEAP32[$6_1 + 84 >> 2];
                    $3_1 = 0;
                    $11_1 = 0;
                    block2: {
                      block1: {
                        while (1) {
                          if (($3_1 | 0) != ($7_1 | 0)) {
                            if (HEAP32[$2_1 + $3_1 >> 2] == ($15_1 | 0)) {
                              break block1;
                            }
                            $3_1 = $3_1 + 16 | 0;
                            $11_1 = $11_1 + 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        if (($8_1 | 0) == HEAP32[$9_1 >> 2]) {
                          $137($9_1);
                          $2_1 = HEAP32[$6_1 + 84 >> 2];
                        }
                        $2_1 = $2_1 + $7_1 | 0;
                        HEAP16[$2_1 + 12 >> 1] = 0;
                        HEAP32[$2_1 + 8 >> 2] = 0;
                        HEAP32[$2_1 + 4 >> 2] = $13_1;
                        HEAP32[$2_1 >> 2] = $15_1;
                        $2_1 = $8_1 + 1 | 0;
                        HEAP32[$6_1 + 88 >> 2] = $2_1;
                        if (!$2_1) {
                          continue;
                        }
                        $9_1 = $7_1 + HEAP32[$6_1 + 84 >> 2] | 0;
                        break block2;
                      }
                      $9_1 = $2_1 + ($11_1 << 4) | 0;
                    }
                    if (HEAP32[$9_1 + 4 >> 2] != ($13_1 | 0)) {
                      HEAP16[$9_1 + 12 >> 1] = 0;
                      HEAP32[$9_1 + 4 >> 2] = $13_1;
                    }
                    $17_1 = HEAPF64[$6_1 + 16 >> 3];
                    $11_1 = HEAPU8[$6_1 + 72 | 0];
                    block17: {
                      block6: {
                        $2_1 = HEAP32[$6_1 + 44 >> 2];
                        if ($2_1) {
                          block3: {
                            $3_1 = HEAP32[$6_1 + 40 >> 2];
                            HEAP8[$5_1 + 64 | 0] = 1;
                            HEAP32[$5_1 + 84 >> 2] = $16_1;
                            HEAP32[$5_1 + 80 >> 2] = $5_1 - -64;
                            $2_1 = $7($3_1, $2_1, $5_1 + 80 | 0, 17);
                            $245($2_1);
                            if (!$2_1 & (HEAP8[$5_1 + 64 | 0] & 1)) {
                              break block3;
                            }
                            $2_1 = 1;
                            block4: {
                              switch ($11_1 | 0) {
                                case 1:
                                  $2_1 = 0;
                                  break;
                                case 0:
                                  break block4;
                                default:
                                  continue;
                              }
                              ;
                            }
                            if (!$59($6_1, $15_1, $13_1)) {
                              continue;
                            }
                            $17_1 = 0;
                            $3_1 = $5_1 + 40 | 0;
                            $7_1 = -2147483648;
                            $11_1 = $2_1;
                            break block6;
                          }
                        }
                        if (!$24_1) {
                          $2_1 = HEAPU16[$9_1 + 12 >> 1];
                          if ($2_1 & $14_1) {
                            continue;
                          }
                          HEAP16[$9_1 + 12 >> 1] = $2_1 | $14_1;
                        }
                        block11: {
                          block12: {
                            block7: {
                              block8: {
                                block10: {
                                  block9: {
                                    $2_1 = HEAPU8[$6_1 + 72 | 0];
                                    switch ($2_1 - 10 | 0) {
                                      case 0:
                                        break block7;
                                      case 1:
                                      case 2:
                                      case 3:
                                        break block8;
                                      case 4:
                                        break block9;
                                      default:
                                        break block10;
                                    }
                                    ;
                                  }
                                  $32($5_1 + 80 | 0, HEAP32[$6_1 + 28 >> 2], HEAP32[$6_1 + 32 >> 2], $16_1);
                                  $12_1 = HEAP32[$5_1 + 80 >> 2];
                                  if (($12_1 | 0) == -2147483648) {
                                    $3_1 = 71151;
                                    $2_1 = 16;
                                    $8_1 = 277;
                                    break block11;
                                  }
                                  $22_1 = HEAP32[$5_1 + 84 >> 2];
                                  $9($5_1 + 80 | 0, $28_1, $27_1, $22_1, HEAP32[$5_1 + 88 >> 2], HEAP32[$34_1 >> 2]);
                                  $3_1 = HEAPU8[$5_1 + 84 | 0];
                                  $7_1 = HEAP32[$5_1 + 80 >> 2];
                                  if (($7_1 | 0) == -2147483648) {
                                    $154($5_1 + 8 | 0, $3_1);
                                    $3_1 = HEAP32[$5_1 + 8 >> 2];
                                    $8_1 = $3_1 >>> 8 | 0;
                                    $7_1 = -2147483647;
                                    $2_1 = HEAP32[$5_1 + 12 >> 2];
                                  } else {
                                    $8_1 = HEAPU8[$5_1 + 85 | 0] | HEAPU8[$5_1 + 86 | 0] << 8 | HEAPU8[$5_1 + 87 | 0] << 16;
                                    $2_1 = HEAP32[$5_1 + 88 >> 2];
                                  }
                                  $250($12_1, $22_1);
                                  break block12;
                                }
                                if ($2_1 - 2 >>> 0 < 2) {
                                  break block7;
                                }
                              }
                              if (HEAP32[$6_1 + 32 >> 2]) {
                                $118($5_1 + 80 | 0, $6_1 + 24 | 0);
                                $7_1 = HEAP32[$5_1 + 80 >> 2];
                              } else {
                                $7_1 = -2147483648;
                              }
                              $3_1 = HEAP32[$5_1 + 84 >> 2];
                              $8_1 = $3_1 >>> 8 | 0;
                              $2_1 = HEAP32[$5_1 + 88 >> 2];
                              break block12;
                            }
                            $2_1 = HEAP32[$6_1 + 32 >> 2];
                            $3_1 = HEAP32[$6_1 + 28 >> 2];
                            HEAP32[$5_1 + 72 >> 2] = 0;
                            HEAP32[$5_1 + 64 >> 2] = 0;
                            HEAP32[$5_1 + 68 >> 2] = 1;
                            HEAP8[$5_1 + 79 | 0] = 1;
                            HEAP32[$5_1 + 84 >> 2] = $16_1;
                            HEAP32[$5_1 + 88 >> 2] = $5_1 + 79;
                            $7_1 = $5_1 - -64 | 0;
                            HEAP32[$5_1 + 80 >> 2] = $7_1;
                            $8_1 = $14($3_1, $2_1, $5_1 + 80 | 0, 18);
                            $3_1 = HEAP32[$5_1 + 68 >> 2];
                            $2_1 = HEAP32[$5_1 + 72 >> 2];
                            $53($5_1, $3_1, $2_1, 256);
                            $12_1 = $2_1;
                            $2_1 = HEAP32[$5_1 + 4 >> 2];
                            if ($12_1 >>> 0 > $2_1 >>> 0) {
                              if (HEAP8[$2_1 + $3_1 | 0] <= -65 ? $2_1 : 0) {
                                break block13;
                              }
                              HEAP32[$5_1 + 72 >> 2] = $2_1;
                              $110($7_1, 8230);
                              $3_1 = HEAP32[$5_1 + 68 >> 2];
                            }
                            $7_1 = HEAP32[$5_1 + 64 >> 2];
                            block14: {
                              if (!$8_1 & (HEAP8[$5_1 + 79 | 0] & 1)) {
                                $35_1 = $3_1;
                                $36_1 = HEAP32[$5_1 + 72 >> 2];
                                break block14;
                              }
                              $250($7_1, $3_1);
                              $7_1 = -2147483648;
                            }
                            $245($8_1);
                            $3_1 = $35_1;
                            $8_1 = $3_1 >>> 8 | 0;
                            $2_1 = $36_1;
                          }
                          block16: {
                            block15: {
                              switch ($7_1 - -2147483648 | 0) {
                                case 1:
                                  break block11;
                                case 0:
                                  break block15;
                                default:
                                  break block16;
                              }
                              ;
                            }
                            $12_1 = HEAPU8[$6_1 + 72 | 0];
                            if ($12_1 >>> 0 > 10 | !(1 << $12_1 & 1036)) {
                              break block16;
                            }
                            $7_1 = -2147483648;
                            $2_1 = $59($6_1, $15_1, -1);
                            $229(-2147483648, $3_1 & 255 | $8_1 << 8);
                            if (!$2_1 | ($11_1 | 0) == 10) {
                              continue;
                            }
                            $17_1 = 0;
                            $3_1 = $5_1 + 40 | 0;
                            break block6;
                          }
                          HEAP32[$9_1 + 8 >> 2] = $13_1;
                          HEAP8[$6_1 + 96 | 0] = 0;
                          $37_1 = $3_1 & 255 | $8_1 << 8;
                          $3_1 = $5_1 + 16 | 0;
                          break block17;
                        }
                        $157($23_1, $3_1 & 255 | $8_1 << 8, $2_1);
                        continue;
                      }
                      $2_1 = $10_1;
                    }
                    $9_1 = HEAP32[$6_1 + 92 >> 2];
                    block21: {
                      block20: {
                        block19: {
                          block18: {
                            $10_1 = HEAP32[$6_1 + 60 >> 2];
                            switch (($10_1 >> 31 & $10_1 - 2147483647) - 1 | 0) {
                              case 0:
                                break block18;
                              case 1:
                                break block19;
                              default:
                                break block20;
                            }
                            ;
                          }
                          HEAP32[$5_1 + 80 >> 2] = -2147483648;
                          break block21;
                        }
                        HEAP32[$5_1 + 80 >> 2] = -2147483647;
                        break block21;
                      }
                      $118($5_1 + 80 | 0, $6_1 + 60 | 0);
                    }
                    $10_1 = HEAP32[$3_1 + 8 >> 2];
                    if (($10_1 | 0) == HEAP32[$3_1 >> 2]) {
                      $270($3_1, 40, 8);
                    }
                    HEAP32[$3_1 + 8 >> 2] = $10_1 + 1;
                    $3_1 = HEAP32[$3_1 + 4 >> 2] + Math_imul($10_1, 40) | 0;
                    HEAPF64[$3_1 + 16 >> 3] = $17_1;
                    HEAP8[$3_1 + 12 | 0] = $11_1;
                    HEAP32[$3_1 + 8 >> 2] = $2_1;
                    HEAP32[$3_1 + 4 >> 2] = $37_1;
                    HEAP32[$3_1 >> 2] = $7_1;
                    $10_1 = HEAP32[$5_1 + 84 >> 2];
                    HEAP32[$3_1 + 24 >> 2] = HEAP32[$5_1 + 80 >> 2];
                    HEAP32[$3_1 + 28 >> 2] = $10_1;
                    HEAP32[$3_1 + 32 >> 2] = HEAP32[$5_1 + 88 >> 2];
                    HEAP32[$3_1 + 36 >> 2] = $9_1;
                    $10_1 = $2_1;
                    continue;
                  }
                  break;
                }
                ;
                $2_1 = $20_1;
                continue;
              }
              break;
            }
            ;
            wasm2js_trap();
          }
          $3_1 = HEAP32[$5_1 + 20 >> 2];
          $2_1 = HEAP32[$5_1 + 24 >> 2];
          $1_1 = HEAP32[$5_1 + 48 >> 2];
          block22: {
            if ($2_1 >>> 0 > HEAP32[$5_1 + 40 >> 2] - $1_1 >>> 0) {
              $140($5_1 + 40 | 0, $1_1, $2_1, 8, 40);
              $1_1 = HEAP32[$5_1 + 48 >> 2];
            } else {
              if (!$2_1) {
                break block22;
              }
            }
            $4_1 = Math_imul($2_1, 40);
            if (!$4_1) {
              break block22;
            }
            $275(HEAP32[$5_1 + 44 >> 2] + Math_imul($1_1, 40) | 0, $3_1, $4_1);
          }
          HEAP32[$5_1 + 24 >> 2] = 0;
          HEAP32[$5_1 + 48 >> 2] = $1_1 + $2_1;
          $254(HEAP32[$5_1 + 16 >> 2], $3_1);
          HEAP32[$5_1 + 24 >> 2] = HEAP32[$5_1 + 48 >> 2];
          $1_1 = HEAP32[$5_1 + 44 >> 2];
          HEAP32[$5_1 + 16 >> 2] = HEAP32[$5_1 + 40 >> 2];
          HEAP32[$5_1 + 20 >> 2] = $1_1;
        }
        $1_1 = HEAP32[$5_1 + 36 >> 2];
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$5_1 + 32 >> 2];
        HEAP32[$0_1 + 20 >> 2] = $1_1;
        $1_1 = HEAP32[$5_1 + 28 >> 2];
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 24 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $1_1;
        $1_1 = HEAP32[$5_1 + 20 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 16 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $5_1 + 96 | 0;
      }
      function $4($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
        $4_1 = global$0 - 112 | 0;
        global$0 = $4_1;
        block11: {
          if ($207($1_1, $2_1, 1, 0)) {
            $6_1 = 4;
          } else {
            block: {
              if ($207($1_1, $2_1, 71030, 1)) {
                $6_1 = 5;
                break block;
              }
              if ($207($1_1, $2_1, 66757, 4)) {
                $6_1 = 6;
                break block;
              }
              if ($2_1 >>> 0 <= 3) {
                block1: {
                  $6_1 = $1_1 - 1 | 0;
                  $5_1 = $2_1;
                  while (1) {
                    if (!$5_1) {
                      break block1;
                    }
                    $7_1 = $5_1 + $6_1 | 0;
                    $5_1 = $5_1 - 1 | 0;
                    if (HEAP8[$7_1 | 0] >= 0) {
                      continue;
                    }
                    break;
                  }
                  ;
                  $6_1 = 7;
                  break block;
                }
              } else {
                $6_1 = 7;
                if ((HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) & -2139062144) {
                  break block;
                }
                $5_1 = $1_1 + 3 & -4;
                $5_1 = ($1_1 | 0) == ($5_1 | 0) ? 4 : $5_1 - $1_1 | 0;
                $7_1 = $2_1 - 4 | 0;
                while (1) {
                  if ($5_1 >>> 0 < $7_1 >>> 0) {
                    if (HEAP32[$1_1 + $5_1 >> 2] & -2139062144) {
                      break block;
                    }
                    $5_1 = $5_1 + 4 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = $1_1 + $7_1 | 0;
                if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) & -2139062144) {
                  break block;
                }
              }
              if (!$243($1_1, $2_1, 12)) {
                $6_1 = 8;
                break block;
              }
              $101($4_1 + 96 | 0, $1_1, $2_1);
              $6_1 = HEAP32[$4_1 + 104 >> 2];
              $11_1 = HEAP32[$4_1 + 100 >> 2];
              $15_1 = HEAP32[$4_1 + 96 >> 2];
              $5_1 = 0;
              while (1) {
                if (($5_1 | 0) != ($6_1 | 0)) {
                  $8_1 = $5_1 + $11_1 | 0;
                  $7_1 = HEAPU8[$8_1 | 0];
                  HEAP8[$8_1 | 0] = $7_1 | (($7_1 - 65 & 255) >>> 0 < 26 ? 32 : 0);
                  $5_1 = $5_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $16_1 = 8;
              $17_1 = 71031;
              $189($4_1 + 80 | 0, 71031, 8, $11_1, $6_1);
              block2: {
                $14_1 = HEAP32[$4_1 + 80 >> 2];
                if ($14_1) {
                  $18_1 = 443;
                  $5_1 = $14_1;
                  $6_1 = HEAP32[$4_1 + 84 >> 2];
                } else {
                  $16_1 = 7;
                  $17_1 = 71039;
                  $189($4_1 + 72 | 0, 71039, 7, $11_1, $6_1);
                  $5_1 = HEAP32[$4_1 + 72 >> 2];
                  if ($5_1) {
                    $18_1 = 80;
                    $6_1 = HEAP32[$4_1 + 76 >> 2];
                  } else {
                    $6_1 = 9;
                    break block2;
                  }
                }
                $7_1 = $4_1 + 96 | 0;
                $114($7_1, $5_1, $6_1, 13);
                $19_1 = HEAP32[$4_1 + 108 >> 2];
                $20_1 = HEAP32[$4_1 + 104 >> 2];
                $5_1 = HEAP32[$4_1 + 96 >> 2];
                $21_1 = HEAP32[$4_1 + 100 >> 2];
                HEAP8[$4_1 + 104 | 0] = 64;
                HEAP32[$4_1 + 100 >> 2] = $21_1;
                HEAP32[$4_1 + 96 >> 2] = $5_1;
                $129($4_1 - -64 | 0, $7_1);
                $5_1 = HEAP32[$4_1 + 64 >> 2];
                $6_1 = $5_1 ? $5_1 : 1;
                $13_1 = $5_1 ? HEAP32[$4_1 + 68 >> 2] : 0;
                $8_1 = $6_1 + $13_1 | 0;
                $5_1 = $6_1;
                while (1) {
                  if (($5_1 | 0) != ($8_1 | 0)) {
                    $12_1 = $12_1 + 1 | 0;
                    $7_1 = $5_1 + 1 | 0;
                    $9_1 = HEAPU8[$5_1 | 0];
                    if (($9_1 | 0) == 58) {
                      $23_1 = $12_1 - 1 | 0;
                      $10_1 = 1;
                      $5_1 = $7_1;
                      continue;
                    }
                    $5_1 = $7_1;
                    if (($9_1 | 0) != 93) {
                      continue;
                    }
                    $10_1 = 0;
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = 0;
                $8_1 = $13_1;
                $7_1 = $6_1;
                $9_1 = 0;
                if ($10_1 & 1) {
                  $111($4_1 + 96 | 0, $7_1, $8_1, $23_1);
                  $7_1 = HEAP32[$4_1 + 96 >> 2];
                  if ($7_1) {
                    $8_1 = HEAP32[$4_1 + 100 >> 2];
                    $117($4_1 + 56 | 0, HEAP32[$4_1 + 104 >> 2], HEAP32[$4_1 + 108 >> 2], 1);
                    $22_1 = HEAP32[$4_1 + 60 >> 2];
                    $9_1 = HEAP32[$4_1 + 56 >> 2];
                  } else {
                    $7_1 = $6_1;
                    $9_1 = 0;
                  }
                }
                block3: {
                  if ($3_1) {
                    block4: {
                      $10_1 = 1;
                      if ($207($7_1, $8_1, 70985, 9)) {
                        break block3;
                      }
                      if ($201($7_1, $8_1, 70994, 10)) {
                        break block3;
                      }
                      if ($207($7_1, $8_1, 71004, 5)) {
                        break block3;
                      }
                      if (!$208($7_1, $8_1, 71024, 4)) {
                        break block4;
                      }
                      HEAP8[$4_1 + 104 | 0] = 46;
                      HEAP32[$4_1 + 100 >> 2] = $8_1;
                      HEAP32[$4_1 + 96 >> 2] = $7_1;
                      if (($171($4_1 + 96 | 0) | 0) != 4) {
                        break block4;
                      }
                      HEAP8[$4_1 + 104 | 0] = 46;
                      HEAP32[$4_1 + 100 >> 2] = $8_1;
                      HEAP32[$4_1 + 96 >> 2] = $7_1;
                      while (1) {
                        block5: {
                          $74($4_1 + 48 | 0, $4_1 + 96 | 0);
                          $3_1 = HEAP32[$4_1 + 48 >> 2];
                          if (!$3_1) {
                            break block5;
                          }
                          $57($4_1 + 40 | 0, $3_1, HEAP32[$4_1 + 52 >> 2]);
                          if (HEAP32[$4_1 + 40 >> 2] != 1) {
                            break block5;
                          }
                          if (HEAPU32[$4_1 + 44 >> 2] < 256) {
                            continue;
                          }
                        }
                        break;
                      }
                      ;
                      $5_1 = !$3_1;
                    }
                  }
                  if ($14_1) {
                    $10_1 = $5_1;
                    break block3;
                  }
                  $10_1 = $5_1;
                  if ($5_1) {
                    break block3;
                  }
                  $6_1 = 10;
                  break block2;
                }
                if ($13_1 >>> 0 < $21_1 >>> 0) {
                  $6_1 = 11;
                  break block2;
                }
                if (!$207($20_1, $19_1, 1, 0)) {
                  if (!$207($20_1, $19_1, 71046, 1)) {
                    $6_1 = 12;
                    break block2;
                  }
                }
                if ($160($6_1, $13_1, 71030, 1)) {
                  $6_1 = 13;
                  break block2;
                }
                HEAP32[$4_1 + 96 >> 2] = 46;
                if ($201($7_1, $8_1, $4_1 + 96 | 0, 1)) {
                  $6_1 = 14;
                  break block2;
                }
                block9: {
                  block8: {
                    block6: {
                      if (!$10_1) {
                        block7: {
                          HEAP8[$4_1 + 104 | 0] = 46;
                          HEAP32[$4_1 + 100 >> 2] = $8_1;
                          HEAP32[$4_1 + 96 >> 2] = $7_1;
                          $129($4_1 + 32 | 0, $4_1 + 96 | 0);
                          $12_1 = 0;
                          $3_1 = HEAP32[$4_1 + 32 >> 2];
                          $5_1 = $3_1 ? $3_1 : 1;
                          $3_1 = $3_1 ? HEAP32[$4_1 + 36 >> 2] : 0;
                          $189($4_1 + 24 | 0, 71028, 2, $5_1, $3_1);
                          $6_1 = HEAP32[$4_1 + 24 >> 2];
                          if ($6_1) {
                            $12_1 = $243($6_1, HEAP32[$4_1 + 28 >> 2], 14);
                          }
                          $6_1 = 15;
                          if ($161($7_1, $8_1, 91) | $12_1) {
                            break block2;
                          }
                          if ($3_1) {
                            if ($243($5_1, $3_1, 15)) {
                              break block2;
                            }
                          }
                          if (!$8_1) {
                            break block6;
                          }
                          if ($160($7_1, $8_1, 71047, 1)) {
                            break block7;
                          }
                          $6_1 = 16;
                          break block2;
                        }
                      }
                      if ($8_1 >>> 0 > 253) {
                        break block8;
                      }
                    }
                    HEAP8[$4_1 + 104 | 0] = 46;
                    HEAP32[$4_1 + 100 >> 2] = $8_1;
                    HEAP32[$4_1 + 96 >> 2] = $7_1;
                    while (1) {
                      $74($4_1 + 16 | 0, $4_1 + 96 | 0);
                      $3_1 = HEAP32[$4_1 + 16 >> 2];
                      if (!$3_1) {
                        break block9;
                      }
                      $5_1 = HEAP32[$4_1 + 20 >> 2];
                      if (!$172(71012, $5_1)) {
                        break block8;
                      }
                      if ($243($3_1, $5_1, 16)) {
                        continue;
                      }
                      break;
                    }
                    ;
                  }
                  $6_1 = 17;
                  if (!$10_1) {
                    break block2;
                  }
                  if (!$161($7_1, $8_1, 91)) {
                    break block2;
                  }
                }
                $3_1 = $4_1 + 96 | 0;
                $101($3_1, $17_1, $16_1);
                $168($3_1, $7_1, $8_1);
                if ($9_1) {
                  block10: {
                    $57($4_1 + 8 | 0, $9_1, $22_1);
                    if (!(HEAP32[$4_1 + 8 >> 2] & 1)) {
                      $250(HEAP32[$4_1 + 96 >> 2], HEAP32[$4_1 + 100 >> 2]);
                      $6_1 = 17;
                      break block2;
                    }
                    if (HEAP32[$4_1 + 12 >> 2] == ($18_1 | 0)) {
                      break block10;
                    }
                    $3_1 = $4_1 + 96 | 0;
                    $110($3_1, 58);
                    $168($3_1, $9_1, $22_1);
                  }
                }
                HEAP32[$4_1 + 88 >> 2] = HEAPU8[$4_1 + 101 | 0] | HEAPU8[$4_1 + 102 | 0] << 8 | (HEAPU8[$4_1 + 103 | 0] << 16 | HEAPU8[$4_1 + 104 | 0] << 24);
                $3_1 = HEAPU8[$4_1 + 104 | 0] | HEAPU8[$4_1 + 105 | 0] << 8 | (HEAPU8[$4_1 + 106 | 0] << 16 | HEAPU8[$4_1 + 107 | 0] << 24);
                HEAP8[$4_1 + 91 | 0] = $3_1;
                HEAP8[$4_1 + 92 | 0] = $3_1 >>> 8;
                HEAP8[$4_1 + 93 | 0] = $3_1 >>> 16;
                HEAP8[$4_1 + 94 | 0] = $3_1 >>> 24;
                $6_1 = HEAPU8[$4_1 + 100 | 0];
                $3_1 = HEAP32[$4_1 + 96 >> 2];
                $250($15_1, $11_1);
                if (($3_1 | 0) == -2147483648) {
                  break block;
                }
                $1_1 = HEAPU8[$4_1 + 91 | 0] | HEAPU8[$4_1 + 92 | 0] << 8 | (HEAPU8[$4_1 + 93 | 0] << 16 | HEAPU8[$4_1 + 94 | 0] << 24);
                HEAP8[$0_1 + 8 | 0] = $1_1;
                HEAP8[$0_1 + 9 | 0] = $1_1 >>> 8;
                HEAP8[$0_1 + 10 | 0] = $1_1 >>> 16;
                HEAP8[$0_1 + 11 | 0] = $1_1 >>> 24;
                $1_1 = HEAP32[$4_1 + 88 >> 2];
                HEAP8[$0_1 + 5 | 0] = $1_1;
                HEAP8[$0_1 + 6 | 0] = $1_1 >>> 8;
                HEAP8[$0_1 + 7 | 0] = $1_1 >>> 16;
                HEAP8[$0_1 + 8 | 0] = $1_1 >>> 24;
                HEAP8[$0_1 + 4 | 0] = $6_1;
                HEAP32[$0_1 >> 2] = $3_1;
                break block11;
              }
              $250($15_1, $11_1);
            }
          }
          $1_1 = $122($6_1, $1_1, $2_1);
          HEAP32[$0_1 >> 2] = -2147483648;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
        global$0 = $4_1 + 112 | 0;
      }
      function $5($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
        $4_1 = global$0 - 208 | 0;
        global$0 = $4_1;
        $5_1 = HEAP32[$1_1 >> 2];
        if ($5_1) {
          $2_1 = HEAP32[$1_1 + 4 >> 2];
          $1_1 = $217(8, 16);
          $225($4_1 + 120 | 0, $5_1, $2_1);
          $2_1 = HEAP32[$4_1 + 132 >> 2];
          HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 128 >> 2];
          HEAP32[$1_1 + 12 >> 2] = $2_1;
          $2_1 = HEAP32[$4_1 + 124 >> 2];
          HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 120 >> 2];
          HEAP32[$1_1 + 4 >> 2] = $2_1;
          HEAP32[$0_1 + 8 >> 2] = 1;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
          HEAP32[$0_1 >> 2] = 1;
        } else {
          $13_1 = HEAPU8[$1_1 + 18 | 0];
          $138($4_1 + 56 | 0, $13_1);
          $10_1 = HEAP32[$4_1 + 60 >> 2];
          $15_1 = HEAP32[$4_1 + 56 >> 2];
          HEAP32[$4_1 + 72 >> 2] = 0;
          HEAP32[$4_1 + 64 >> 2] = 0;
          HEAP32[$4_1 + 68 >> 2] = 8;
          $11_1 = 4;
          $8_1 = HEAP32[$1_1 + 8 >> 2];
          block: {
            if ($8_1) {
              $7_1 = 4;
              $5_1 = 0;
              if (!$10_1) {
                break block;
              }
              $1_1 = HEAP32[$1_1 + 12 >> 2];
              HEAP32[$4_1 + 84 >> 2] = 0;
              HEAP32[$4_1 + 76 >> 2] = 0;
              HEAP32[$4_1 + 80 >> 2] = 4;
              $77($4_1 + 48 | 0, $8_1, $1_1, 67268, 4);
              $5_1 = HEAP32[$4_1 + 48 >> 2];
              $7_1 = HEAP32[$4_1 + 52 >> 2];
              $14_1 = $4_1 + 132 | 0;
              HEAP32[$14_1 >> 2] = $8_1;
              HEAP32[$4_1 + 160 >> 2] = 0;
              HEAP32[$4_1 + 148 >> 2] = 0;
              HEAP32[$4_1 + 140 >> 2] = $5_1;
              HEAP32[$4_1 + 144 >> 2] = $7_1;
              HEAP32[$4_1 + 136 >> 2] = $1_1;
              while (1) {
                block1: {
                  $5_1 = $14_1 + ($9_1 << 3) | 0;
                  while (1) {
                    $1_1 = $5_1;
                    if (($9_1 | 0) == 2) {
                      break block1;
                    }
                    $5_1 = $1_1 + 8 | 0;
                    $9_1 = $9_1 + 1 | 0;
                    $11_1 = HEAP32[$1_1 >> 2];
                    if (!$11_1) {
                      continue;
                    }
                    break;
                  }
                  ;
                  $8_1 = HEAP32[$1_1 + 4 >> 2];
                  HEAP8[$4_1 + 112 | 0] = 1;
                  HEAP32[$4_1 + 108 >> 2] = $8_1;
                  HEAP32[$4_1 + 104 >> 2] = $11_1;
                  $148($4_1 + 76 | 0, $4_1 + 104 | 0);
                  HEAP8[$4_1 + 112 | 0] = 32;
                  HEAP32[$4_1 + 108 >> 2] = 36;
                  HEAP32[$4_1 + 104 >> 2] = 67272;
                  while (1) {
                    $74($4_1 + 40 | 0, $4_1 + 104 | 0);
                    $1_1 = HEAP32[$4_1 + 40 >> 2];
                    if ($1_1) {
                      $77($4_1 + 32 | 0, $11_1, $8_1, $1_1, HEAP32[$4_1 + 44 >> 2]);
                      $16_1 = HEAP32[$4_1 + 36 >> 2];
                      $1_1 = HEAP32[$4_1 + 32 >> 2];
                      $7_1 = ($1_1 | 0) != 0;
                      $5_1 = HEAP32[$4_1 + 84 >> 2];
                      if ($7_1 >>> 0 > HEAP32[$4_1 + 76 >> 2] - $5_1 >>> 0) {
                        $140($4_1 + 76 | 0, $5_1, $7_1, 4, 12);
                        $5_1 = HEAP32[$4_1 + 84 >> 2];
                      }
                      $12_1 = $1_1 ? $16_1 : $12_1;
                      $6_1 = $1_1 ? $1_1 : $6_1;
                      $1_1 = HEAP32[$4_1 + 80 >> 2] + Math_imul($5_1, 12) | 0;
                      while (1) {
                        if ($7_1 & 1) {
                          HEAP32[$1_1 >> 2] = $6_1;
                          $7_1 = 0;
                          HEAP8[$1_1 + 8 | 0] = 0;
                          HEAP32[$1_1 + 4 >> 2] = $12_1;
                          $1_1 = $1_1 + 12 | 0;
                          $5_1 = $5_1 + 1 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      HEAP32[$4_1 + 84 >> 2] = $5_1;
                      continue;
                    }
                    break;
                  }
                  ;
                  HEAP8[$4_1 + 112 | 0] = 0;
                  HEAP32[$4_1 + 108 >> 2] = $8_1;
                  HEAP32[$4_1 + 104 >> 2] = $11_1;
                  $148($4_1 + 76 | 0, $4_1 + 104 | 0);
                  continue;
                }
                break;
              }
              ;
              $12_1 = HEAP32[$4_1 + 76 >> 2];
              if (($12_1 | 0) != -2147483648) {
                $11_1 = HEAP32[$4_1 + 80 >> 2];
                $7_1 = HEAP32[$4_1 + 80 >> 2];
                $5_1 = HEAP32[$4_1 + 84 >> 2];
                break block;
              }
              $11_1 = 4;
            }
            $12_1 = 0;
            $7_1 = 4;
            $5_1 = 0;
          }
          HEAP32[$4_1 + 88 >> 2] = 0;
          HEAP8[$4_1 + 84 | 0] = 44;
          HEAP32[$4_1 + 80 >> 2] = 179;
          HEAP32[$4_1 + 76 >> 2] = 67012;
          $8_1 = $7_1 + Math_imul($5_1, 12) | 0;
          while (1) {
            block2: {
              $125($4_1 + 92 | 0, $4_1 + 76 | 0);
              $1_1 = HEAP32[$4_1 + 96 >> 2];
              if (!$1_1) {
                break block2;
              }
              $9_1 = HEAP32[$4_1 + 92 >> 2];
              if ($9_1 >>> 0 < $15_1 >>> 0 | $9_1 >>> 0 >= $10_1 >>> 0) {
                continue;
              }
              $6_1 = HEAP32[$4_1 + 100 >> 2];
              if ($6_1) {
                $5_1 = HEAPU8[$1_1 | 0];
                $117($4_1 + 24 | 0, $1_1, $6_1, 1);
                $6_1 = HEAP32[$4_1 + 28 >> 2];
                $1_1 = HEAP32[$4_1 + 24 >> 2];
              } else {
                $5_1 = 0;
                $1_1 = 0;
              }
              HEAP8[$4_1 + 195 | 0] = $5_1;
              $14_1 = $1_1 ? $6_1 : 0;
              $16_1 = $1_1 ? $1_1 : 1;
              $6_1 = $7_1;
              block5: {
                block4: {
                  while (1) {
                    if (($6_1 | 0) != ($8_1 | 0)) {
                      HEAP32[$4_1 + 120 >> 2] = -2147483648;
                      HEAP32[$4_1 + 200 >> 2] = $6_1;
                      HEAP32[$4_1 + 204 >> 2] = $4_1 + 195;
                      HEAP32[$4_1 + 196 >> 2] = $4_1 + 120;
                      block3: {
                        if (HEAPU8[$6_1 + 8 | 0]) {
                          if (!$3_1) {
                            break block3;
                          }
                          $1_1 = $2_1;
                          $5_1 = $3_1;
                          while (1) {
                            if (($9_1 | 0) == HEAP32[$1_1 >> 2]) {
                              $58($4_1 + 196 | 0, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
                            }
                            $1_1 = $1_1 + 16 | 0;
                            $5_1 = $5_1 - 1 | 0;
                            if ($5_1) {
                              continue;
                            }
                            break;
                          }
                          ;
                        } else {
                          HEAP8[$4_1 + 112 | 0] = 32;
                          HEAP32[$4_1 + 108 >> 2] = $14_1;
                          HEAP32[$4_1 + 104 >> 2] = $16_1;
                          while (1) {
                            $74($4_1 + 16 | 0, $4_1 + 104 | 0);
                            $1_1 = HEAP32[$4_1 + 16 >> 2];
                            if (!$1_1) {
                              break block3;
                            }
                            $58($4_1 + 196 | 0, $1_1, HEAP32[$4_1 + 20 >> 2]);
                            continue;
                          }
                          ;
                        }
                      }
                      $1_1 = $4_1 + 120 | 0;
                      if ($258($1_1, 66912)) {
                        break block4;
                      }
                      $6_1 = $6_1 + 12 | 0;
                      $178($1_1);
                      continue;
                    }
                    break;
                  }
                  ;
                  HEAP32[$4_1 + 104 >> 2] = -2147483648;
                  break block5;
                }
                $1_1 = HEAP32[$4_1 + 132 >> 2];
                HEAP32[$4_1 + 112 >> 2] = HEAP32[$4_1 + 128 >> 2];
                HEAP32[$4_1 + 116 >> 2] = $1_1;
                $1_1 = HEAP32[$4_1 + 124 >> 2];
                HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 120 >> 2];
                HEAP32[$4_1 + 108 >> 2] = $1_1;
              }
              $146($4_1 - -64 | 0, $4_1 + 104 | 0);
              continue;
            }
            break;
          }
          ;
          if (($13_1 | 0) == 4) {
            block7: {
              $6_1 = HEAP32[$4_1 + 68 >> 2];
              $2_1 = $6_1 + 80 | 0;
              $8_1 = HEAP32[$4_1 + 72 >> 2];
              $1_1 = $8_1 >>> 0 < 10;
              $7_1 = $1_1 ? 8 : $2_1;
              $5_1 = $1_1 ? 0 : 80;
              $15_1 = $7_1 + $5_1 | 0;
              $1_1 = 0;
              $3_1 = 0;
              $9_1 = 0;
              while (1) {
                if ($5_1) {
                  $211($4_1 + 8 | 0, $7_1);
                  $10_1 = HEAP32[$4_1 + 8 >> 2];
                  $13_1 = $10_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
                  $7_1 = $7_1 + 16 | 0;
                  if ($1_1) {
                    $10_1 = 0;
                  } else {
                    $10_1 = $207($10_1 ? $10_1 : 1, $13_1, 67191, 4);
                  }
                  $9_1 = $10_1 | $9_1;
                  $3_1 = ($9_1 ^ -1) & $1_1 >>> 0 < 4 & ($13_1 | 0) != 0 | $3_1;
                  $1_1 = $1_1 + 1 | 0;
                  $5_1 = $5_1 - 16 | 0;
                  continue;
                }
                break;
              }
              ;
              if (!($3_1 & 1)) {
                block6: {
                  HEAP32[$4_1 + 176 >> 2] = -2147483648;
                  if ($8_1 >>> 0 <= 9) {
                    $178($4_1 + 176 | 0);
                    break block6;
                  }
                  $1_1 = $15_1 - 16 | 0;
                  while (1) {
                    if (($1_1 | 0) != ($2_1 | 0)) {
                      $82($4_1 + 120 | 0, $4_1 + 176 | 0);
                      $178($2_1);
                      $5_1 = HEAP32[$4_1 + 132 >> 2];
                      HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 128 >> 2];
                      HEAP32[$2_1 + 12 >> 2] = $5_1;
                      $5_1 = HEAP32[$4_1 + 124 >> 2];
                      HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 120 >> 2];
                      HEAP32[$2_1 + 4 >> 2] = $5_1;
                      $2_1 = $2_1 + 16 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $178($1_1);
                  $2_1 = HEAP32[$4_1 + 188 >> 2];
                  HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 184 >> 2];
                  HEAP32[$1_1 + 12 >> 2] = $2_1;
                  $2_1 = HEAP32[$4_1 + 180 >> 2];
                  HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 176 >> 2];
                  HEAP32[$1_1 + 4 >> 2] = $2_1;
                }
              }
              if ($8_1 >>> 0 < 4) {
                break block7;
              }
              $1_1 = $6_1 + 48 | 0;
              if (!(($3_1 | $9_1) & 1) | HEAP32[$1_1 >> 2] != -2147483648) {
                break block7;
              }
              $178($1_1);
              HEAP8[$6_1 + 52 | 0] = $3_1 & 1;
              HEAP32[$6_1 + 48 >> 2] = -2147483647;
            }
          }
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 72 >> 2];
          $1_1 = HEAP32[$4_1 + 68 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 64 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
          $98($12_1, $11_1, 4, 12);
        }
        global$0 = $4_1 + 208 | 0;
      }
      function $6($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $4_1 = global$0 - 80 | 0;
        global$0 = $4_1;
        $69($4_1 + 8 | 0, 32, 4, 16);
        $5_1 = HEAP32[$4_1 + 8 >> 2];
        $6_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$4_1 + 76 >> 2] = 0;
        HEAP32[$4_1 + 72 >> 2] = $2_1;
        HEAP32[$4_1 + 68 >> 2] = $1_1;
        HEAP32[$4_1 + 64 >> 2] = 0;
        HEAP32[$4_1 + 56 >> 2] = 0;
        HEAP32[$4_1 + 60 >> 2] = 4;
        HEAP32[$4_1 + 52 >> 2] = $3_1;
        HEAP32[$4_1 + 48 >> 2] = $2_1;
        HEAP32[$4_1 + 44 >> 2] = $1_1;
        HEAP32[$4_1 + 36 >> 2] = 4;
        HEAP32[$4_1 + 40 >> 2] = 0;
        HEAP32[$4_1 + 28 >> 2] = 0;
        HEAP32[$4_1 + 32 >> 2] = 0;
        HEAP32[$4_1 + 20 >> 2] = $5_1;
        HEAP32[$4_1 + 24 >> 2] = $6_1;
        $7_1 = $4_1 + 56 | 0;
        block25: {
          block13: {
            block16: {
              block20: {
                block11: {
                  block10: {
                    block: {
                      block1: {
                        while (1) {
                          block14: {
                            $2_1 = $4_1 + 20 | 0;
                            $107($2_1);
                            $3_1 = HEAP32[$4_1 + 72 >> 2];
                            $6_1 = HEAP32[$4_1 + 76 >> 2];
                            if ($3_1 >>> 0 <= $6_1 >>> 0) {
                              break block;
                            }
                            $5_1 = HEAP32[$4_1 + 68 >> 2];
                            $1_1 = HEAPU8[$5_1 + $6_1 | 0];
                            if (($1_1 | 0) == 34) {
                              $2_1 = $11($2_1, 0) & 255;
                              if (($2_1 | 0) != 10) {
                                break block1;
                              }
                            } else {
                              block2: {
                                $2_1 = ($1_1 | 0) == 45;
                                if (!$2_1) {
                                  block3: {
                                    if (($1_1 | 0) != 91) {
                                      if (($1_1 | 0) == 102) {
                                        if ($132($4_1 + 20 | 0, 66752, 5, 1) & 1) {
                                          break block;
                                        }
                                        break block2;
                                      }
                                      if (($1_1 | 0) == 110) {
                                        if ($132($4_1 + 20 | 0, 66757, 4, 0) & 1) {
                                          break block;
                                        }
                                        break block2;
                                      }
                                      if (($1_1 | 0) == 116) {
                                        if ($132($4_1 + 20 | 0, 66748, 4, 1) & 1) {
                                          break block;
                                        }
                                        break block2;
                                      }
                                      if (($1_1 | 0) != 123) {
                                        if (($1_1 - 48 & 255) >>> 0 < 10) {
                                          break block3;
                                        }
                                        break block;
                                      } else {
                                        $3_1 = 0;
                                      }
                                      $2_1 = 5;
                                      $1_1 = 1;
                                    } else {
                                      $2_1 = 4;
                                      $3_1 = 1;
                                      $1_1 = 0;
                                    }
                                    $173($7_1, HEAP32[$4_1 + 28 >> 2]);
                                    $5_1 = $4_1 + 20 | 0;
                                    $127($5_1, $2_1, HEAP32[$4_1 + 76 >> 2], -1);
                                    HEAP32[$4_1 + 76 >> 2] = HEAP32[$4_1 + 76 >> 2] + 1;
                                    $107($5_1);
                                    $2_1 = HEAP32[$4_1 + 76 >> 2];
                                    if ($2_1 >>> 0 < HEAPU32[$4_1 + 72 >> 2]) {
                                      block4: {
                                        $2_1 = HEAPU8[$2_1 + HEAP32[$4_1 + 68 >> 2] | 0];
                                        if (($2_1 | 0) != 93) {
                                          if (($2_1 | 0) != 125) {
                                            break block4;
                                          }
                                          if (!$1_1) {
                                            continue;
                                          }
                                        } else {
                                          if (!$3_1) {
                                            break block4;
                                          }
                                        }
                                        $108($4_1 + 20 | 0);
                                        break block2;
                                      }
                                    }
                                    if (!$1_1) {
                                      continue;
                                    }
                                    $2_1 = $79($4_1 + 20 | 0) & 255;
                                    if (($2_1 | 0) == 10) {
                                      continue;
                                    }
                                    break block1;
                                  }
                                }
                                $1_1 = $2_1 + $6_1 | 0;
                                HEAP32[$4_1 + 76 >> 2] = $1_1;
                                block5: {
                                  if ($1_1 >>> 0 < $3_1 >>> 0) {
                                    $2_1 = $1_1;
                                    $1_1 = HEAPU8[$1_1 + $5_1 | 0] == 48;
                                    $2_1 = $2_1 + $1_1 | 0;
                                    HEAP32[$4_1 + 76 >> 2] = $2_1;
                                    if ($1_1) {
                                      break block5;
                                    }
                                  }
                                  $2_1 = $88($4_1 + 20 | 0);
                                  if (($2_1 & 255) != 10) {
                                    break block1;
                                  }
                                  $2_1 = HEAP32[$4_1 + 76 >> 2];
                                  $3_1 = HEAP32[$4_1 + 72 >> 2];
                                }
                                if ($2_1 >>> 0 < $3_1 >>> 0) {
                                  block6: {
                                    $1_1 = HEAPU8[HEAP32[$4_1 + 68 >> 2] + $2_1 | 0] == 46;
                                    $2_1 = $1_1 + $2_1 | 0;
                                    HEAP32[$4_1 + 76 >> 2] = $2_1;
                                    if (!$1_1) {
                                      break block6;
                                    }
                                    $2_1 = $88($4_1 + 20 | 0);
                                    if (($2_1 & 255) != 10) {
                                      break block1;
                                    }
                                    $2_1 = HEAP32[$4_1 + 76 >> 2];
                                    $3_1 = HEAP32[$4_1 + 72 >> 2];
                                  }
                                }
                                block8: {
                                  block7: {
                                    if ($2_1 >>> 0 < $3_1 >>> 0) {
                                      $5_1 = HEAP32[$4_1 + 68 >> 2];
                                      $1_1 = HEAPU8[$5_1 + $2_1 | 0] == 101;
                                      $2_1 = $1_1 + $2_1 | 0;
                                      if ($1_1) {
                                        break block7;
                                      }
                                    }
                                    if ($2_1 >>> 0 >= $3_1 >>> 0) {
                                      HEAP32[$4_1 + 76 >> 2] = $2_1;
                                      break block8;
                                    } else {
                                      $5_1 = HEAP32[$4_1 + 68 >> 2];
                                      $1_1 = HEAPU8[$5_1 + $2_1 | 0];
                                      $2_1 = (($1_1 | 0) == 69) + $2_1 | 0;
                                      HEAP32[$4_1 + 76 >> 2] = $2_1;
                                      if (($1_1 | 0) != 69) {
                                        break block8;
                                      }
                                    }
                                  }
                                  block9: {
                                    if ($2_1 >>> 0 < $3_1 >>> 0) {
                                      $1_1 = HEAPU8[$2_1 + $5_1 | 0] == 43;
                                      $2_1 = $1_1 + $2_1 | 0;
                                      HEAP32[$4_1 + 76 >> 2] = $2_1;
                                      if ($1_1) {
                                        break block9;
                                      }
                                    }
                                    HEAP32[$4_1 + 76 >> 2] = (HEAPU8[$2_1 + $5_1 | 0] == 45 & $2_1 >>> 0 < $3_1 >>> 0) + $2_1;
                                  }
                                  $2_1 = $88($4_1 + 20 | 0);
                                  if (($2_1 & 255) != 10) {
                                    break block1;
                                  }
                                }
                                $127($4_1 + 20 | 0, 2, $6_1, -1);
                              }
                            }
                            while (1) {
                              block15: {
                                $107($4_1 + 20 | 0);
                                $2_1 = HEAP32[$4_1 + 60 >> 2];
                                $1_1 = HEAP32[$4_1 + 64 >> 2];
                                if (!$1_1) {
                                  break block10;
                                }
                                $1_1 = (($1_1 << 2) + $2_1 | 0) - 4 | 0;
                                if (!$1_1) {
                                  break block10;
                                }
                                $1_1 = HEAP32[$1_1 >> 2];
                                if ($1_1 >>> 0 >= HEAPU32[$4_1 + 28 >> 2]) {
                                  break block10;
                                }
                                $2_1 = HEAPU8[(HEAP32[$4_1 + 24 >> 2] + ($1_1 << 4) | 0) + 12 | 0];
                                $1_1 = HEAP32[$4_1 + 76 >> 2];
                                if ($1_1 >>> 0 >= HEAPU32[$4_1 + 72 >> 2]) {
                                  break block11;
                                }
                                $3_1 = HEAPU8[HEAP32[$4_1 + 68 >> 2] + $1_1 | 0];
                                if (($3_1 | 0) == 93) {
                                  $3_1 = 66793;
                                  $5_1 = 10;
                                  block12: {
                                    switch ($2_1 - 4 | 0) {
                                      case 0:
                                        break block12;
                                      case 1:
                                        break block13;
                                      default:
                                        break block14;
                                    }
                                    ;
                                  }
                                } else {
                                  if (($3_1 | 0) != 125) {
                                    break block15;
                                  }
                                  if (($2_1 | 0) != 5) {
                                    break block16;
                                  }
                                }
                                $108($4_1 + 20 | 0);
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($3_1 | 0) != 44) {
                              break block11;
                            }
                            HEAP32[$4_1 + 76 >> 2] = $1_1 + 1;
                            if (($2_1 | 0) != 5) {
                              continue;
                            }
                            $2_1 = $79($4_1 + 20 | 0) & 255;
                            if (($2_1 | 0) == 10) {
                              continue;
                            }
                            break block1;
                          }
                          break;
                        }
                        ;
                        $3_1 = 66803;
                        break block13;
                      }
                      $3_1 = 66761;
                      $5_1 = 7;
                      $1_1 = HEAP32[$4_1 + 76 >> 2];
                      block24: {
                        switch (($2_1 & 255) - 1 | 0) {
                          case 0:
                            $3_1 = 66768;
                            $5_1 = 22;
                            break block13;
                          case 1:
                            $3_1 = 66790;
                            $5_1 = 3;
                            break block13;
                          case 2:
                            $3_1 = 66793;
                            $5_1 = 10;
                            break block13;
                          case 5:
                            $3_1 = 66832;
                            break block13;
                          case 6:
                            $3_1 = 66839;
                            $5_1 = 19;
                            break block13;
                          case 7:
                            $3_1 = 66858;
                            $5_1 = 18;
                            break block13;
                          case 3:
                            break block16;
                          case 4:
                            break block20;
                          case 8:
                            break block24;
                          default:
                            break block13;
                        }
                        ;
                      }
                      $3_1 = 66876;
                      $5_1 = 36;
                      break block13;
                    }
                    $3_1 = 66761;
                    $5_1 = 7;
                    $1_1 = HEAP32[$4_1 + 76 >> 2];
                    break block13;
                  }
                  $1_1 = HEAP32[$4_1 + 76 >> 2];
                  if (($1_1 | 0) != HEAP32[$4_1 + 72 >> 2]) {
                    break block20;
                  }
                  $275($0_1, $4_1 + 20 | 0, 36);
                  break block25;
                }
                $3_1 = ($2_1 | 0) == 5 ? 66793 : 66803;
                $5_1 = 10;
                break block13;
              }
              $3_1 = 66813;
              $5_1 = 19;
              break block13;
            }
            $3_1 = 66803;
            $5_1 = 10;
          }
          HEAP32[$0_1 + 12 >> 2] = $1_1;
          HEAP32[$0_1 + 8 >> 2] = $5_1;
          HEAP32[$0_1 + 4 >> 2] = $3_1;
          HEAP32[$0_1 >> 2] = -2147483648;
          $219($4_1 + 20 | 0);
          $2_1 = HEAP32[$4_1 + 60 >> 2];
        }
        $253(HEAP32[$4_1 + 56 >> 2], $2_1);
        global$0 = $4_1 + 80 | 0;
      }
      function $7($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
        $4_1 = global$0 - 176 | 0;
        global$0 = $4_1;
        HEAP32[$4_1 + 80 >> 2] = $1_1;
        HEAP32[$4_1 + 76 >> 2] = $0_1;
        HEAP32[$4_1 + 72 >> 2] = $1_1;
        HEAP32[$4_1 + 68 >> 2] = $0_1;
        block16: {
          block15: {
            block14: {
              block4: {
                block12: {
                  block: {
                    while (1) {
                      block5: {
                        $0_1 = $4_1 + 68 | 0;
                        $96($0_1);
                        $12_1 = $121($0_1, 71732, 1);
                        $96($0_1);
                        $1_1 = HEAP32[$4_1 + 80 >> 2];
                        $5_1 = HEAP32[$4_1 + 76 >> 2];
                        $166($4_1 + 56 | 0, $0_1, 21);
                        $0_1 = HEAP32[$4_1 + 56 >> 2];
                        $6_1 = HEAP32[$4_1 + 60 >> 2];
                        $37($4_1 + 120 | 0, $0_1, $6_1);
                        $9_1 = HEAP32[$4_1 + 120 >> 2];
                        if (!$9_1) {
                          if ($239($0_1, $6_1, 67191, 4)) {
                            break block;
                          }
                        }
                        $96($4_1 + 68 | 0);
                        HEAP8[$4_1 + 152 | 0] = 32;
                        HEAP32[$4_1 + 148 >> 2] = 14;
                        HEAP32[$4_1 + 144 >> 2] = 71687;
                        $1_1 = 0;
                        block3: {
                          block2: {
                            while (1) {
                              block1: {
                                $74($4_1 + 48 | 0, $4_1 + 144 | 0);
                                $0_1 = HEAP32[$4_1 + 48 >> 2];
                                if (!$0_1) {
                                  break block1;
                                }
                                if (!$12_1) {
                                  if ($121($4_1 + 68 | 0, $0_1, HEAP32[$4_1 + 52 >> 2])) {
                                    break block2;
                                  }
                                }
                                $1_1 = $1_1 + 1 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $5_1 = 0;
                            break block3;
                          }
                          if (!$9_1) {
                            break block4;
                          }
                          $96($4_1 + 68 | 0);
                          $7_1 = HEAP32[$4_1 + 76 >> 2];
                          $6_1 = HEAP32[$4_1 + 80 >> 2];
                          block6: {
                            if ($6_1) {
                              $0_1 = HEAPU8[$7_1 | 0];
                              if (!(($0_1 | 0) != 39 & ($0_1 | 0) != 34)) {
                                $117($4_1 + 40 | 0, $7_1, $6_1, 1);
                                $5_1 = HEAP32[$4_1 + 40 >> 2];
                                if (!$5_1) {
                                  break block5;
                                }
                                $49($4_1 + 144 | 0, $5_1, HEAP32[$4_1 + 44 >> 2], $0_1);
                                $8_1 = HEAP32[$4_1 + 144 >> 2];
                                if (!$8_1) {
                                  break block5;
                                }
                                $0_1 = HEAP32[$4_1 + 156 >> 2];
                                HEAP32[$4_1 + 76 >> 2] = HEAP32[$4_1 + 152 >> 2];
                                HEAP32[$4_1 + 80 >> 2] = $0_1;
                                $10_1 = HEAP32[$4_1 + 148 >> 2];
                                $142($4_1 + 32 | 0, $7_1, $6_1, $10_1 + 2 | 0);
                                $5_1 = HEAP32[$4_1 + 32 >> 2];
                                $0_1 = $5_1 ? HEAP32[$4_1 + 36 >> 2] : 0;
                                $5_1 = $5_1 ? $5_1 : 1;
                                break block6;
                              }
                            }
                            $166($4_1 + 24 | 0, $4_1 + 68 | 0, 23);
                            $0_1 = HEAP32[$4_1 + 28 >> 2];
                            $5_1 = HEAP32[$4_1 + 24 >> 2];
                            block7: {
                              while (1) {
                                if ($0_1) {
                                  $8_1 = HEAPU8[($0_1 + $5_1 | 0) - 1 | 0] - 9 | 0;
                                  if ($8_1 >>> 0 > 23 | !(1 << $8_1 & 8388635)) {
                                    break block7;
                                  }
                                  $0_1 = $0_1 - 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              $0_1 = 0;
                            }
                            $10_1 = $0_1;
                            $8_1 = $5_1;
                          }
                          $96($4_1 + 68 | 0);
                          block11: {
                            if ($0_1) {
                              block10: {
                                HEAP8[$4_1 + 152 | 0] = 32;
                                HEAP32[$4_1 + 148 >> 2] = 14;
                                HEAP32[$4_1 + 144 >> 2] = 71687;
                                while (1) {
                                  block8: {
                                    $74($4_1 + 16 | 0, $4_1 + 144 | 0);
                                    $11_1 = HEAP32[$4_1 + 16 >> 2];
                                    if (!$11_1) {
                                      break block8;
                                    }
                                    if (!$208($5_1, $0_1, $11_1, HEAP32[$4_1 + 20 >> 2])) {
                                      continue;
                                    }
                                  }
                                  break;
                                }
                                ;
                                block9: {
                                  switch ($1_1 | 0) {
                                    case 0:
                                    case 3:
                                      break block9;
                                    default:
                                      break block10;
                                  }
                                  ;
                                }
                                if (!$11_1) {
                                  break block11;
                                }
                                break block12;
                              }
                            } else {
                              block13: {
                                switch ($1_1 | 0) {
                                  case 0:
                                  case 3:
                                    break block12;
                                  default:
                                    break block13;
                                }
                                ;
                              }
                            }
                            $55($4_1 + 8 | 0, $5_1, $0_1);
                            if (!HEAP32[$4_1 + 8 >> 2]) {
                              break block12;
                            }
                          }
                          $7_1 = $1_1;
                        }
                        HEAP32[$4_1 + 112 >> 2] = $7_1;
                        HEAP32[$4_1 + 108 >> 2] = $10_1;
                        HEAP32[$4_1 + 104 >> 2] = $8_1;
                        HEAP8[$4_1 + 116 | 0] = $12_1;
                        HEAP32[$4_1 + 100 >> 2] = $0_1;
                        HEAP32[$4_1 + 96 >> 2] = $5_1;
                        $0_1 = HEAP32[$4_1 + 128 >> 2];
                        HEAP32[$4_1 + 88 >> 2] = HEAP32[$4_1 + 124 >> 2];
                        HEAP32[$4_1 + 92 >> 2] = $0_1;
                        HEAP32[$4_1 + 84 >> 2] = $9_1;
                        FUNCTION_TABLE[$3_1 | 0]($2_1, $4_1 + 84 | 0);
                        if (!HEAP32[$4_1 + 80 >> 2]) {
                          break block14;
                        }
                        $0_1 = $4_1 + 68 | 0;
                        if ($121($0_1, 71672, 1)) {
                          continue;
                        }
                        break block15;
                      }
                      break;
                    }
                    ;
                    HEAP32[$4_1 + 76 >> 2] = 1;
                    HEAP32[$4_1 + 80 >> 2] = 0;
                    $1_1 = $42($4_1 + 68 | 0, 71717, 15);
                    break block16;
                  }
                  HEAP32[$4_1 + 80 >> 2] = $1_1;
                  HEAP32[$4_1 + 76 >> 2] = $5_1;
                  $1_1 = $42($4_1 + 68 | 0, 71759, 57);
                  break block16;
                }
                HEAP32[$4_1 + 80 >> 2] = $6_1;
                HEAP32[$4_1 + 76 >> 2] = $7_1;
                $115($4_1, 71687, 14, $1_1);
                HEAP32[$4_1 + 172 >> 2] = 1;
                HEAP32[$4_1 + 168 >> 2] = 70625;
                HEAP32[$4_1 + 152 >> 2] = 71709;
                $0_1 = ($1_1 | 0) != 3 & ($1_1 | 0) != 0;
                HEAP32[$4_1 + 144 >> 2] = $0_1 ? 71701 : 66761;
                $1_1 = HEAP32[$4_1 + 4 >> 2];
                HEAP32[$4_1 + 160 >> 2] = HEAP32[$4_1 >> 2];
                HEAP32[$4_1 + 164 >> 2] = $1_1;
                HEAP32[$4_1 + 156 >> 2] = 8;
                HEAP32[$4_1 + 148 >> 2] = $0_1 ? 8 : 7;
                $90($4_1 + 132 | 0, $4_1 + 144 | 0, 4);
                $0_1 = HEAP32[$4_1 + 136 >> 2];
                $1_1 = $42($4_1 + 68 | 0, $0_1, HEAP32[$4_1 + 140 >> 2]);
                $250(HEAP32[$4_1 + 132 >> 2], $0_1);
                break block16;
              }
              $1_1 = $42($4_1 + 68 | 0, 71733, 26);
              break block16;
            }
            $1_1 = 0;
            break block16;
          }
          $1_1 = $42($0_1, 71673, 14);
        }
        global$0 = $4_1 + 176 | 0;
        return $1_1;
      }
      function $8($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
        $5_1 = global$0 - 128 | 0;
        global$0 = $5_1;
        $6_1 = HEAP32[$1_1 + 8 >> 2];
        block1: {
          block: {
            if ($6_1) {
              if (($220(HEAP32[$1_1 + 4 >> 2], $6_1, 0) & 255) == 5) {
                $77($5_1 + 72 | 0, $1_1, 0, 67460, 15);
                $10_1 = $5_1 + 16 | 0;
                $6_1 = HEAP32[$5_1 + 72 >> 2];
                block3: {
                  block4: {
                    if ($6_1) {
                      if (($124($6_1, HEAP32[$5_1 + 76 >> 2]) & 255) != 1) {
                        HEAP8[$0_1 + 12 | 0] = 7;
                        HEAP32[$0_1 >> 2] = -2147483648;
                        break block;
                      }
                      $77($5_1 - -64 | 0, $1_1, 0, 67475, 8);
                      if (($223(HEAP32[$5_1 + 64 >> 2], HEAP32[$5_1 + 68 >> 2]) & 255) == 1) {
                        HEAP8[$0_1 + 12 | 0] = 8;
                        HEAP32[$0_1 >> 2] = -2147483648;
                        break block;
                      }
                      $77($5_1 + 56 | 0, $1_1, 0, 67483, 4);
                      $134($5_1 + 48 | 0, HEAP32[$5_1 + 56 >> 2], HEAP32[$5_1 + 60 >> 2]);
                      $2_1 = HEAP32[$5_1 + 48 >> 2];
                      if (!$2_1) {
                        HEAP8[$0_1 + 12 | 0] = 9;
                        HEAP32[$0_1 >> 2] = -2147483648;
                        break block;
                      }
                      $6_1 = 11;
                      $7_1 = HEAP32[$5_1 + 52 >> 2];
                      if ($207($2_1, $7_1, 67195, 6)) {
                        break block1;
                      }
                      $77($5_1 + 40 | 0, $1_1, 0, 67487, 2);
                      $6_1 = HEAP32[$5_1 + 40 >> 2];
                      if ($6_1) {
                        $9_1 = HEAP32[$5_1 + 44 >> 2];
                        if ($220(HEAP32[$6_1 + 4 >> 2], HEAP32[$6_1 + 8 >> 2], $9_1) & 255) {
                          $8_1 = $5_1 + 96 | 0;
                          $20($8_1, $6_1, $9_1, 105);
                          $11_1 = $61($8_1, 66912) ? 8 : 0;
                          $178($8_1);
                        }
                      }
                      $6_1 = Math_imul($4_1, 12);
                      $4_1 = $3_1 - 12 | 0;
                      block2: {
                        while (1) {
                          if (!$6_1) {
                            break block2;
                          }
                          $6_1 = $6_1 - 12 | 0;
                          $4_1 = $4_1 + 12 | 0;
                          if (!$205($4_1, $2_1, $7_1)) {
                            continue;
                          }
                          break;
                        }
                        ;
                        $6_1 = 7;
                        break block3;
                      }
                    } else {
                      $77($5_1 + 32 | 0, $1_1, 0, 67489, 5);
                      if (!$2_1) {
                        $2_1 = HEAP32[$5_1 + 32 >> 2];
                        if ($2_1) {
                          $52($5_1 + 24 | 0, $2_1, HEAP32[$5_1 + 36 >> 2]);
                          $2_1 = HEAP32[$5_1 + 24 >> 2];
                          if ($2_1) {
                            $7_1 = HEAP32[$5_1 + 28 >> 2];
                            $6_1 = 94;
                            $4_1 = 67494;
                            break block4;
                          } else {
                            HEAP8[$0_1 + 12 | 0] = 9;
                            HEAP32[$0_1 >> 2] = -2147483648;
                            break block;
                          }
                        }
                      }
                      HEAP8[$0_1 + 12 | 0] = 6;
                      HEAP32[$0_1 >> 2] = -2147483648;
                      break block;
                    }
                    $6_1 = 67;
                    $4_1 = 67201;
                  }
                  $85($10_1, $4_1, $6_1, $2_1, $7_1);
                  block5: {
                    if (HEAP32[$5_1 + 16 >> 2] == 1) {
                      $4_1 = HEAP32[$5_1 + 20 >> 2];
                      $4_1 = ($4_1 | 0) == 7 ? 4 : $4_1;
                      if ($4_1 >>> 0 <= 10) {
                        $6_1 = HEAPU8[$4_1 + 71839 | 0];
                        break block5;
                      }
                    }
                    $73($5_1 + 116 | 0, $2_1, $7_1);
                    $2_1 = HEAP32[$5_1 + 120 >> 2];
                    $53($5_1 + 8 | 0, $2_1, HEAP32[$5_1 + 124 >> 2], 64);
                    $101($5_1 + 96 | 0, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
                    HEAP8[$5_1 + 108 | 0] = 10;
                    $250(HEAP32[$5_1 + 116 >> 2], $2_1);
                    $2_1 = HEAPU8[$5_1 + 105 | 0] | HEAPU8[$5_1 + 106 | 0] << 8 | (HEAPU8[$5_1 + 107 | 0] << 16 | HEAPU8[$5_1 + 108 | 0] << 24);
                    HEAP32[$5_1 + 80 >> 2] = HEAPU8[$5_1 + 101 | 0] | HEAPU8[$5_1 + 102 | 0] << 8 | (HEAPU8[$5_1 + 103 | 0] << 16 | HEAPU8[$5_1 + 104 | 0] << 24);
                    HEAP32[$5_1 + 84 >> 2] = $2_1;
                    $2_1 = HEAPU8[$5_1 + 108 | 0] | HEAPU8[$5_1 + 109 | 0] << 8 | (HEAPU8[$5_1 + 110 | 0] << 16 | HEAPU8[$5_1 + 111 | 0] << 24);
                    HEAP8[$5_1 + 87 | 0] = $2_1;
                    HEAP8[$5_1 + 88 | 0] = $2_1 >>> 8;
                    HEAP8[$5_1 + 89 | 0] = $2_1 >>> 16;
                    HEAP8[$5_1 + 90 | 0] = $2_1 >>> 24;
                    $6_1 = HEAPU8[$5_1 + 100 | 0];
                    $4_1 = HEAP32[$5_1 + 96 >> 2];
                    if (($4_1 | 0) == -2147483647) {
                      break block5;
                    }
                    $1_1 = HEAPU8[$5_1 + 87 | 0] | HEAPU8[$5_1 + 88 | 0] << 8 | (HEAPU8[$5_1 + 89 | 0] << 16 | HEAPU8[$5_1 + 90 | 0] << 24);
                    HEAP8[$0_1 + 12 | 0] = $1_1;
                    HEAP8[$0_1 + 13 | 0] = $1_1 >>> 8;
                    HEAP8[$0_1 + 14 | 0] = $1_1 >>> 16;
                    HEAP8[$0_1 + 15 | 0] = $1_1 >>> 24;
                    $1_1 = HEAP32[$5_1 + 84 >> 2];
                    $2_1 = HEAP32[$5_1 + 80 >> 2];
                    HEAP8[$0_1 + 5 | 0] = $2_1;
                    HEAP8[$0_1 + 6 | 0] = $2_1 >>> 8;
                    HEAP8[$0_1 + 7 | 0] = $2_1 >>> 16;
                    HEAP8[$0_1 + 8 | 0] = $2_1 >>> 24;
                    HEAP8[$0_1 + 9 | 0] = $1_1;
                    HEAP8[$0_1 + 10 | 0] = $1_1 >>> 8;
                    HEAP8[$0_1 + 11 | 0] = $1_1 >>> 16;
                    HEAP8[$0_1 + 12 | 0] = $1_1 >>> 24;
                    HEAP8[$0_1 + 4 | 0] = $6_1;
                    HEAP32[$0_1 >> 2] = $4_1;
                    break block;
                  }
                  $2_1 = 0;
                }
                $4_1 = 0;
                $77($5_1, $1_1, 0, 67268, 4);
                $1_1 = HEAP32[$5_1 >> 2];
                if ($1_1) {
                  $3_1 = HEAP32[$5_1 + 4 >> 2];
                  $4_1 = $220(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $3_1) & 255 ? $1_1 : 0;
                }
                HEAP16[$0_1 + 16 >> 1] = $11_1;
                HEAP32[$0_1 + 12 >> 2] = $3_1;
                HEAP32[$0_1 + 8 >> 2] = $4_1;
                HEAP32[$0_1 + 4 >> 2] = $7_1;
                HEAP32[$0_1 >> 2] = $2_1;
                break block1;
              }
            }
            HEAP8[$0_1 + 12 | 0] = 6;
            HEAP32[$0_1 >> 2] = -2147483648;
          }
          $6_1 = 12;
        }
        HEAP8[$0_1 + 18 | 0] = $6_1;
        global$0 = $5_1 + 128 | 0;
      }
      function $9($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
        $6_1 = global$0 - 128 | 0;
        global$0 = $6_1;
        if ($4_1) {
          block1: {
            HEAP32[$6_1 + 116 >> 2] = $3_1;
            HEAP32[$6_1 + 120 >> 2] = $3_1 + $4_1;
            block: {
              while (1) {
                $7_1 = $45($6_1 + 116 | 0);
                if (!(($7_1 | 0) == 1114112 | $7_1 >>> 0 < 33)) {
                  $8_1 = $7_1 - 8232 | 0;
                  if (($7_1 | 0) == 92 | ($7_1 | 0) == 5760 | (($7_1 | 0) == 8287 | ($7_1 | 0) == 12288) | $7_1 - 127 >>> 0 < 34 | (1 << $8_1 & 131 ? $8_1 >>> 0 <= 7 : 0)) {
                    break block;
                  }
                  if ($7_1 + -8192 >>> 0 >= 11) {
                    continue;
                  }
                  break block;
                }
                break;
              }
              ;
              if (($7_1 | 0) != 1114112) {
                break block;
              }
              if ($4_1 >>> 0 > 2048) {
                HEAP32[$0_1 >> 2] = -2147483648;
                HEAP8[$0_1 + 4 | 0] = 2;
                break block1;
              }
              FUNCTION_TABLE[$5_1 | 0]($6_1 + 116 | 0, $3_1, $4_1);
              $11_1 = HEAP32[$6_1 + 116 >> 2];
              if (($11_1 | 0) == -2147483648) {
                HEAP32[$0_1 >> 2] = -2147483648;
                HEAP8[$0_1 + 4 | 0] = 3;
                break block1;
              }
              $4_1 = HEAP32[$6_1 + 120 >> 2];
              $7_1 = HEAP32[$6_1 + 124 >> 2];
              $3_1 = 0;
              FUNCTION_TABLE[$5_1 | 0]($6_1 + 116 | 0, 1, 0);
              $12_1 = HEAP32[$6_1 + 116 >> 2];
              if (($12_1 | 0) == -2147483648) {
                HEAP32[$0_1 >> 2] = -2147483648;
                HEAP8[$0_1 + 4 | 0] = 3;
              } else {
                $8_1 = HEAP32[$6_1 + 120 >> 2];
                $9_1 = HEAP32[$6_1 + 124 >> 2];
                $163($6_1 + 104 | 0, $4_1, $7_1);
                $5_1 = HEAP32[$6_1 + 108 >> 2];
                $10_1 = HEAP32[$6_1 + 104 >> 2];
                $163($6_1 + 96 | 0, $8_1, $9_1);
                if ($207($10_1, $5_1, HEAP32[$6_1 + 96 >> 2], HEAP32[$6_1 + 100 >> 2])) {
                  $163($6_1 + 88 | 0, $4_1, $7_1);
                  $3_1 = $239(HEAP32[$6_1 + 88 >> 2], HEAP32[$6_1 + 92 >> 2], 66757, 4);
                }
                $164($6_1 + 80 | 0, $4_1, $7_1);
                block4: {
                  block2: {
                    if ($239(HEAP32[$6_1 + 80 >> 2], HEAP32[$6_1 + 84 >> 2], 70614, 6)) {
                      $5_1 = 4;
                      if (!$3_1) {
                        break block2;
                      }
                      $164($6_1 + 72 | 0, $4_1, $7_1);
                      $10_1 = HEAP32[$6_1 + 76 >> 2];
                      $13_1 = HEAP32[$6_1 + 72 >> 2];
                      $164($6_1 - -64 | 0, $8_1, $9_1);
                      if (!$207($13_1, $10_1, HEAP32[$6_1 + 64 >> 2], HEAP32[$6_1 + 68 >> 2])) {
                        break block2;
                      }
                    }
                    $116($6_1 + 56 | 0, $4_1, $7_1, 3);
                    if (HEAP32[$6_1 + 60 >> 2]) {
                      $5_1 = 5;
                      break block2;
                    }
                    if (!$3_1) {
                      block3: {
                        $3_1 = Math_imul($2_1, 12);
                        while (1) {
                          if ($3_1) {
                            $2_1 = HEAP32[$1_1 + 8 >> 2];
                            $5_1 = HEAP32[$1_1 + 4 >> 2];
                            $163($6_1 + 48 | 0, $4_1, $7_1);
                            $3_1 = $3_1 - 12 | 0;
                            $1_1 = $1_1 + 12 | 0;
                            if (!$207($5_1, $2_1, HEAP32[$6_1 + 48 >> 2], HEAP32[$6_1 + 52 >> 2])) {
                              continue;
                            }
                            break block3;
                          }
                          break;
                        }
                        ;
                        $5_1 = 6;
                        break block2;
                      }
                    }
                    $162($6_1 + 40 | 0, $4_1, $7_1);
                    $150($6_1 + 32 | 0, HEAP32[$6_1 + 40 >> 2], HEAP32[$6_1 + 44 >> 2]);
                    $1_1 = HEAP32[$6_1 + 36 >> 2];
                    $2_1 = HEAP32[$6_1 + 32 >> 2];
                    $162($6_1 + 24 | 0, $8_1, $9_1);
                    $150($6_1 + 16 | 0, HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]);
                    if ($191($2_1, $1_1, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2])) {
                      $5_1 = 7;
                      break block2;
                    }
                    $162($6_1 + 8 | 0, $4_1, $7_1);
                    if (HEAPU32[$6_1 + 12 >> 2] <= 2048) {
                      $162($6_1, $4_1, $7_1);
                      $101($0_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
                      break block4;
                    }
                    $5_1 = 2;
                  }
                  HEAP32[$0_1 >> 2] = -2147483648;
                  HEAP8[$0_1 + 4 | 0] = $5_1;
                }
                $250($12_1, $8_1);
              }
              $250($11_1, $4_1);
              break block1;
            }
            HEAP32[$0_1 >> 2] = -2147483648;
            HEAP8[$0_1 + 4 | 0] = 1;
          }
        } else {
          HEAP32[$0_1 >> 2] = -2147483648;
          HEAP8[$0_1 + 4 | 0] = 0;
        }
        global$0 = $6_1 + 128 | 0;
      }
      function $10($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1) {
        var $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
        $9_1 = global$0 - 112 | 0;
        global$0 = $9_1;
        HEAP16[$9_1 + 32 >> 1] = 0;
        HEAP32[$9_1 + 24 >> 2] = 1;
        HEAP32[$9_1 + 28 >> 2] = 0;
        HEAP8[$9_1 + 38 | 0] = 7;
        HEAP16[$9_1 + 34 >> 1] = 0;
        HEAP16[$9_1 + 36 >> 1] = 0;
        HEAP32[$9_1 + 12 >> 2] = -2147483648;
        $11_1 = HEAP32[$1_1 + 204 >> 2] + Math_imul($2_1, 28) | 0;
        $12_1 = HEAPU32[$1_1 + 208 >> 2] > $2_1 >>> 0;
        $13_1 = $12_1 ? $11_1 : 0;
        $11_1 = $12_1 ? $11_1 : $9_1 + 12 | 0;
        $16_1 = HEAP32[$4_1 + 8 >> 2];
        $17_1 = HEAP32[$4_1 + 4 >> 2];
        block11: {
          block7: {
            block6: {
              block5: {
                block3: {
                  block1: {
                    block2: {
                      block: {
                        $10_1 = $3_1 & 255;
                        switch ($10_1 | 0) {
                          case 0:
                            break block;
                          case 4:
                            break block2;
                          default:
                            break block1;
                        }
                        ;
                      }
                      $10_1 = $12_1 ? $13_1 : $9_1 + 12 | 0;
                      if (HEAPU8[$10_1 + 22 | 0]) {
                        $15_1 = HEAPU8[$11_1 + 23 | 0];
                        $185($11_1);
                        $15_1 = $15_1 ? 0 : 2;
                      }
                      HEAP8[$10_1 + 22 | 0] = 1;
                      HEAP8[$11_1 + 23 | 0] = 0;
                      HEAP8[$11_1 + 24 | 0] = 0;
                      break block3;
                    }
                    $10_1 = HEAPU16[($12_1 ? $13_1 : $9_1 + 12 | 0) + 20 >> 1];
                    if (!(!($10_1 & 256 | $10_1 & 512) & HEAP32[$11_1 >> 2] == -2147483648)) {
                      $185($11_1);
                    }
                    $64($9_1 - -64 | 0, $17_1, $16_1);
                    $232($11_1);
                    HEAP32[$11_1 + 8 >> 2] = HEAP32[$9_1 + 72 >> 2];
                    $10_1 = HEAP32[$9_1 + 68 >> 2];
                    HEAP32[$11_1 >> 2] = HEAP32[$9_1 + 64 >> 2];
                    HEAP32[$11_1 + 4 >> 2] = $10_1;
                    $10_1 = HEAPU8[$11_1 + 24 | 0];
                    HEAP8[$11_1 + 23 | 0] = 1;
                    HEAP8[$11_1 + 24 | 0] = 0;
                    if ($10_1) {
                      break block5;
                    }
                    break block3;
                  }
                  $14_1 = HEAPU8[$11_1 + 24 | 0];
                  HEAP8[$11_1 + 24 | 0] = 0;
                  if (!$10_1 | !($14_1 & 1)) {
                    break block6;
                  }
                  break block5;
                }
                $10_1 = $12_1 ? $13_1 : $9_1 + 12 | 0;
                HEAP16[$10_1 + 20 >> 1] = HEAPU16[$10_1 + 20 >> 1] | 1 << $3_1;
                $18_1 = HEAPU8[$10_1 + 22 | 0];
                break block7;
              }
              $15_1 = 2;
            }
            $10_1 = $12_1 ? $13_1 : $9_1 + 12 | 0;
            $19_1 = $3_1 & 255;
            HEAP16[$10_1 + 20 >> 1] = HEAPU16[$10_1 + 20 >> 1] | 1 << $19_1;
            $18_1 = HEAPU8[$10_1 + 22 | 0];
            $14_1 = 4;
            block8: {
              block10: {
                switch ($19_1 - 5 | 0) {
                  case 1:
                    $14_1 = 5;
                    break block8;
                  case 5:
                    break block10;
                  case 0:
                    break block8;
                  default:
                    break block7;
                }
                ;
              }
              $14_1 = 6;
            }
            HEAP8[$10_1 + 26 | 0] = $14_1;
            break block11;
          }
          HEAP8[($12_1 ? $13_1 : $9_1 + 12 | 0) + 26 | 0] = 7;
          $10_1 = $3_1 & 255;
          if ($10_1 >>> 0 > 4 | !(23 >>> $10_1 & 1)) {
            break block11;
          }
          $14_1 = $3_1 << 3 & 248;
          $10_1 = $14_1 & 31;
          $10_1 = ($14_1 & 63) >>> 0 >= 32 ? 3 >>> $10_1 | 0 : ((1 << $10_1) - 1 & 3) << 32 - $10_1 | 131585 >>> $10_1;
          if (HEAPU8[$11_1 + 25 | 0] >= ($10_1 & 3) >>> 0) {
            break block11;
          }
          HEAP8[$11_1 + 25 | 0] = $10_1;
        }
        $10_1 = $9_1 + 12 | 0;
        $12_1 = $12_1 ? $13_1 : $10_1;
        $13_1 = HEAP32[$12_1 + 16 >> 2] + 1 | 0;
        $13_1 = $13_1 ? $13_1 : -1;
        HEAP32[$12_1 + 16 >> 2] = $13_1;
        $12_1 = HEAP32[$12_1 + 12 >> 2];
        $209($9_1, $11_1);
        $11_1 = HEAP32[$9_1 + 4 >> 2];
        $14_1 = HEAP32[$9_1 >> 2];
        HEAP8[$9_1 + 108 | 0] = $3_1;
        HEAP32[$9_1 + 104 >> 2] = $6_1;
        HEAP32[$9_1 + 100 >> 2] = $5_1;
        HEAP32[$9_1 + 92 >> 2] = $14_1;
        HEAP32[$9_1 + 96 >> 2] = $11_1;
        HEAP32[$9_1 + 88 >> 2] = $16_1;
        HEAP32[$9_1 + 84 >> 2] = $17_1;
        HEAP32[$9_1 + 80 >> 2] = $1_1 + 184;
        HEAP32[$9_1 + 76 >> 2] = $12_1;
        HEAP32[$9_1 + 72 >> 2] = $2_1;
        HEAP32[$9_1 + 68 >> 2] = 65648;
        HEAP32[$9_1 + 64 >> 2] = $8_1;
        $3($9_1 + 40 | 0, $1_1 + 152 | 0, $9_1 - -64 | 0, 0, $9_1);
        $63($0_1 + 12 | 0, $1_1 + 224 | 0, $3_1, $17_1, $16_1);
        HEAP8[$0_1 + 58 | 0] = $3_1;
        HEAP16[$0_1 + 56 >> 1] = ($18_1 ^ 1) & ($3_1 - 6 & 255) >>> 0 > 250 | ($7_1 | $15_1);
        HEAP32[$0_1 + 52 >> 2] = $13_1;
        HEAP32[$0_1 + 48 >> 2] = $12_1;
        $1_1 = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
        $1_1 = HEAP32[$9_1 + 44 >> 2];
        HEAP32[$0_1 + 24 >> 2] = HEAP32[$9_1 + 40 >> 2];
        HEAP32[$0_1 + 28 >> 2] = $1_1;
        $1_1 = HEAP32[$9_1 + 52 >> 2];
        HEAP32[$0_1 + 32 >> 2] = HEAP32[$9_1 + 48 >> 2];
        HEAP32[$0_1 + 36 >> 2] = $1_1;
        $1_1 = HEAP32[$9_1 + 60 >> 2];
        HEAP32[$0_1 + 40 >> 2] = HEAP32[$9_1 + 56 >> 2];
        HEAP32[$0_1 + 44 >> 2] = $1_1;
        $232($10_1);
        global$0 = $9_1 + 112 | 0;
      }
      function $11($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $3_1 = global$0 - 48 | 0;
        global$0 = $3_1;
        $7_1 = HEAP32[$0_1 + 56 >> 2];
        $4_1 = $7_1 + 1 | 0;
        HEAP32[$0_1 + 56 >> 2] = $4_1;
        HEAP32[$3_1 + 36 >> 2] = 0;
        HEAP32[$3_1 + 28 >> 2] = 0;
        HEAP32[$3_1 + 32 >> 2] = 1;
        $2_1 = $7_1;
        block17: {
          block6: {
            block3: {
              block1: {
                block4: {
                  block: {
                    while (1) {
                      block12: {
                        $8_1 = HEAP32[$0_1 + 52 >> 2];
                        $6_1 = $4_1 >>> 0 > $8_1 >>> 0 ? $4_1 : $8_1;
                        $9_1 = HEAP32[$0_1 + 48 >> 2];
                        while (1) {
                          block2: {
                            if (($4_1 | 0) == ($6_1 | 0)) {
                              break block;
                            }
                            $5_1 = HEAPU8[$4_1 + $9_1 | 0];
                            if (($5_1 | 0) == 34) {
                              break block1;
                            }
                            if (($5_1 | 0) == 92) {
                              break block2;
                            }
                            if ($5_1 >>> 0 < 32) {
                              break block3;
                            }
                            $4_1 = $4_1 + 1 | 0;
                            HEAP32[$0_1 + 56 >> 2] = $4_1;
                            continue;
                          }
                          break;
                        }
                        ;
                        $120($3_1 + 16 | 0, $0_1, $2_1);
                        $168($3_1 + 28 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
                        $2_1 = $4_1 + 1 | 0;
                        HEAP32[$0_1 + 56 >> 2] = $2_1;
                        if ($2_1 >>> 0 >= $8_1 >>> 0) {
                          break block4;
                        }
                        $5_1 = 8;
                        block14: {
                          block11: {
                            block10: {
                              block9: {
                                block8: {
                                  block7: {
                                    block5: {
                                      $6_1 = HEAPU8[$2_1 + $9_1 | 0];
                                      switch ($6_1 - 110 | 0) {
                                        case 0:
                                          break block5;
                                        case 1:
                                        case 2:
                                        case 3:
                                        case 5:
                                          break block6;
                                        case 4:
                                          break block7;
                                        case 6:
                                          break block8;
                                        case 7:
                                          break block9;
                                        default:
                                          break block10;
                                      }
                                      ;
                                    }
                                    $2_1 = 10;
                                    break block11;
                                  }
                                  $2_1 = 13;
                                  break block11;
                                }
                                $2_1 = 9;
                                break block11;
                              }
                              $6_1 = $3_1 + 40 | 0;
                              $47($6_1, $0_1);
                              if (HEAPU8[$3_1 + 40 | 0]) {
                                break block12;
                              }
                              $4_1 = HEAP32[$0_1 + 56 >> 2];
                              $5_1 = HEAP32[$3_1 + 44 >> 2];
                              if (($5_1 & -1024) == 55296) {
                                block13: {
                                  if (!$147($0_1, 92)) {
                                    break block13;
                                  }
                                  $2_1 = HEAP32[$0_1 + 56 >> 2];
                                  if ($2_1 >>> 0 >= HEAPU32[$0_1 + 52 >> 2] | HEAPU8[$2_1 + HEAP32[$0_1 + 48 >> 2] | 0] != 117) {
                                    break block13;
                                  }
                                  $47($6_1, $0_1);
                                  if (HEAPU8[$3_1 + 40 | 0] == 1) {
                                    break block12;
                                  }
                                  $2_1 = HEAP32[$3_1 + 44 >> 2];
                                  if (($2_1 & -1024) != 56320) {
                                    break block13;
                                  }
                                  $2_1 = ($2_1 + ($5_1 << 10) | 0) - 56613888 | 0;
                                  $2_1 = ($2_1 ^ 55296) - 1114112 >>> 0 < 4293855232 ? 1114112 : $2_1;
                                  $2_1 = ($2_1 | 0) == 1114112 ? 65533 : $2_1;
                                  $4_1 = HEAP32[$0_1 + 56 >> 2];
                                  break block14;
                                }
                              }
                              HEAP32[$0_1 + 56 >> 2] = $4_1;
                              $2_1 = ($5_1 ^ 55296) - 1114112 >>> 0 < 4293855232 ? 1114112 : $5_1;
                              $2_1 = ($2_1 | 0) == 1114112 ? 65533 : $2_1;
                              break block14;
                            }
                            $2_1 = 8;
                            block16: {
                              switch ($6_1 - 98 | 0) {
                                case 4:
                                  $2_1 = 12;
                                  break block11;
                                case 0:
                                  break block11;
                                case 1:
                                case 2:
                                case 3:
                                  break block6;
                                default:
                                  break block16;
                              }
                              ;
                            }
                            if (($6_1 | 0) == 34 | ($6_1 | 0) == 92) {
                              $2_1 = $6_1;
                            } else {
                              $2_1 = $6_1;
                              if (($2_1 | 0) != 47) {
                                break block6;
                              }
                            }
                          }
                          $4_1 = $4_1 + 2 | 0;
                          HEAP32[$0_1 + 56 >> 2] = $4_1;
                        }
                        $110($3_1 + 28 | 0, $2_1);
                        $2_1 = $4_1 - 1 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $5_1 = HEAPU8[$3_1 + 41 | 0];
                    break block6;
                  }
                  $5_1 = $1_1;
                  break block6;
                }
                $5_1 = 8;
                break block6;
              }
              if (($2_1 | 0) == ($7_1 | 0)) {
                HEAP32[$0_1 + 56 >> 2] = $4_1 + 1;
                $127($0_1, 3, $7_1, -1);
                $250(HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
              } else {
                $120($3_1 + 8 | 0, $0_1, $2_1);
                $2_1 = $3_1 + 28 | 0;
                $168($2_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
                $1_1 = HEAP32[$0_1 + 20 >> 2];
                $148($0_1 + 12 | 0, $2_1);
                HEAP32[$0_1 + 56 >> 2] = HEAP32[$0_1 + 56 >> 2] + 1;
                $127($0_1, 3, $7_1, $1_1);
              }
              $5_1 = 10;
              break block17;
            }
            $5_1 = 9;
          }
          $250(HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
        }
        global$0 = $3_1 + 48 | 0;
        return $5_1;
      }
      function $12($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
        $2_1 = global$0 - 96 | 0;
        global$0 = $2_1;
        $6_1 = HEAP32[$0_1 + 4 >> 2];
        $24($2_1 + 32 | 0, $6_1, 0, 3);
        if (HEAP32[$1_1 >> 2] == 1) {
          $9_1 = $2_1 + 48 | 0;
          $3_1 = HEAP32[$1_1 + 4 >> 2];
          $10_1 = HEAP32[$1_1 + 8 >> 2];
          $24($9_1, $6_1, $3_1, $10_1);
          $4_1 = HEAP32[$1_1 + 12 >> 2];
          block: {
            if ($4_1) {
              $3_1 = 0;
              if (!$258($9_1, 66912)) {
                break block;
              }
              block11: {
                block10: {
                  block9: {
                    block8: {
                      block4: {
                        $3_1 = HEAP32[$6_1 >> 2];
                        block7: {
                          block3: {
                            block2: {
                              block1: {
                                $6_1 = HEAP32[$2_1 + 48 >> 2];
                                $6_1 = ($6_1 | 0) >= 0 ? 4 : $6_1 ^ -2147483648;
                                switch ($6_1 - 2 | 0) {
                                  case 0:
                                    break block1;
                                  case 1:
                                    break block2;
                                  default:
                                    break block3;
                                }
                                ;
                              }
                              $7_1 = HEAPF64[$2_1 + 56 >> 3];
                              $55($2_1 + 16 | 0, $4_1, HEAP32[$1_1 + 16 >> 2]);
                              $215($2_1 + 80 | 0, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2], $3_1);
                              $5_1 = 1;
                              break block4;
                            }
                            block5: {
                              switch (HEAP32[$1_1 + 28 >> 2]) {
                                default:
                                  $126($2_1 - -64 | 0, $3_1, HEAP32[$2_1 + 56 >> 2], HEAP32[$2_1 + 60 >> 2]);
                                  $5_1 = HEAP32[$2_1 + 64 >> 2];
                                  $11_1 = HEAP32[$2_1 + 68 >> 2];
                                  break;
                                case 0:
                                case 3:
                                  break block5;
                              }
                              ;
                            }
                            $55($2_1 + 24 | 0, $4_1, HEAP32[$1_1 + 16 >> 2]);
                            $215($2_1 + 80 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], $3_1);
                            $3_1 = $205($2_1 + 48 | 4, HEAP32[$1_1 + 20 >> 2], HEAP32[$1_1 + 24 >> 2]);
                            break block7;
                          }
                          $55($2_1 + 8 | 0, $4_1, HEAP32[$1_1 + 16 >> 2]);
                          $215($2_1 + 80 | 0, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], $3_1);
                          if (($6_1 | 0) != 1) {
                            break block4;
                          }
                          $3_1 = HEAP32[$1_1 + 24 >> 2];
                          $4_1 = HEAP32[$1_1 + 20 >> 2];
                          if (HEAPU8[$2_1 + 52 | 0]) {
                            $3_1 = $207($4_1, $3_1, 66748, 4);
                          } else {
                            $3_1 = $207($4_1, $3_1, 66752, 5);
                          }
                        }
                        $4_1 = $3_1;
                        if (HEAP32[$2_1 + 80 >> 2] & $5_1 | HEAP32[$2_1 + 84 >> 2] & $11_1) {
                          $7_1 = HEAPF64[$2_1 + 72 >> 3];
                          $8_1 = HEAPF64[$2_1 + 88 >> 3];
                          $5_1 = $7_1 >= $8_1;
                          $3_1 = !$5_1;
                          if ($7_1 <= $8_1) {
                            break block8;
                          }
                          if ($5_1) {
                            break block9;
                          }
                        }
                        if (!$4_1) {
                          break block10;
                        }
                        $3_1 = HEAP32[$1_1 + 28 >> 2];
                        $5_1 = ($3_1 | 0) == 3 ? 2 : $3_1 ? 8 : 2;
                        break block11;
                      }
                      if (!($5_1 & HEAP32[$2_1 + 80 >> 2])) {
                        break block10;
                      }
                      $8_1 = HEAPF64[$2_1 + 88 >> 3];
                      $3_1 = $8_1 <= $7_1;
                      if ($7_1 <= $8_1) {
                        $3_1 = !$3_1;
                      } else {
                        if ($3_1) {
                          break block9;
                        }
                        break block10;
                      }
                    }
                    $5_1 = $3_1 ? 1 : 2;
                    break block11;
                  }
                  $5_1 = 4;
                  break block11;
                }
                $5_1 = 8;
              }
              $4_1 = HEAP32[$1_1 + 28 >> 2];
              $3_1 = 0;
              if ($4_1 >>> 0 > 5) {
                break block;
              }
              $3_1 = (HEAPU8[$4_1 + 71632 | 0] & $5_1) != 0;
            } else {
              if (!$3_1 & ($10_1 | 0) == 3) {
                $3_1 = $61($2_1 + 32 | 0, 71640);
              } else {
                $3_1 = $258($2_1 + 48 | 0, 66912);
              }
            }
          }
          $178($2_1 + 48 | 0);
        } else {
          $3_1 = $61($2_1 + 32 | 0, 71656);
        }
        $178($2_1 + 32 | 0);
        $0_1 = HEAP32[$0_1 >> 2];
        HEAP8[$0_1 | 0] = HEAPU8[$0_1 | 0] & (HEAPU8[$1_1 + 32 | 0] ^ $3_1);
        global$0 = $2_1 + 96 | 0;
      }
      function $13($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $3_1 = global$0 - 112 | 0;
        global$0 = $3_1;
        block7: {
          block6: {
            block5: {
              block4: {
                block3: {
                  block2: {
                    block1: {
                      block: {
                        $4_1 = HEAP32[$1_1 >> 2];
                        $1_1 = HEAP32[$1_1 + 4 >> 2];
                        switch (($220(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $1_1) & 255) - 1 | 0) {
                          case 0:
                            break block;
                          case 1:
                            break block1;
                          case 2:
                            break block2;
                          case 3:
                            break block3;
                          case 4:
                            break block4;
                          default:
                            break block5;
                        }
                        ;
                      }
                      $5_1 = ($124($4_1, $1_1) & 255) == 1 ? 1026 : 1027;
                      break block6;
                    }
                    $80($3_1 + 80 | 0, $4_1, $1_1);
                    if (!HEAP32[$3_1 + 84 >> 2] & HEAP32[$3_1 + 80 >> 2] == 1) {
                      $7_1 = HEAPF64[$3_1 + 88 >> 3];
                      if (Math_abs($7_1) <= 9007199254740991) {
                        $5_1 = fimport$29(+($7_1 + 0)) | 0;
                        $1_1 = 0;
                        break block7;
                      }
                    }
                    $5_1 = HEAPU8[$2_1 | 0] ? 1025 : 1024;
                    break block6;
                  }
                  $52($3_1 + 8 | 0, $4_1, $1_1);
                  $1_1 = HEAP32[$3_1 + 8 >> 2];
                  $234($3_1, $1_1 ? $1_1 : 1, $1_1 ? HEAP32[$3_1 + 12 >> 2] : 0);
                  $5_1 = HEAP32[$3_1 + 4 >> 2];
                  $1_1 = 0;
                  break block7;
                }
                $5_1 = fimport$12() | 0;
                $257($3_1 + 80 | 0, $4_1, $1_1);
                $1_1 = 0;
                while (1) {
                  $143($3_1 + 24 | 0, $3_1 + 80 | 0);
                  $4_1 = HEAP32[$3_1 + 24 >> 2];
                  if (!$4_1) {
                    break block6;
                  }
                  $6_1 = HEAP32[$3_1 + 28 >> 2];
                  HEAP32[$3_1 + 100 >> 2] = $4_1;
                  HEAP32[$3_1 + 104 >> 2] = $6_1;
                  $13($3_1 + 16 | 0, $3_1 + 100 | 0, $2_1);
                  $4_1 = HEAP32[$3_1 + 20 >> 2];
                  if (!(HEAP32[$3_1 + 16 >> 2] & 1)) {
                    fimport$13($5_1 | 0, $1_1 | 0, $4_1 | 0);
                    $1_1 = $1_1 + 1 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $237($5_1);
                $5_1 = $4_1;
                $1_1 = 1;
                break block7;
              }
              $8_1 = HEAPU8[$2_1 + 1 | 0];
              if ($8_1) {
                $6_1 = fimport$14() | 0;
              } else {
                $6_1 = fimport$11() | 0;
              }
              $256($3_1 + 60 | 0, $4_1, $1_1);
              block11: {
                block10: {
                  block8: {
                    while (1) {
                      block9: {
                        $62($3_1 + 80 | 0, $3_1 + 60 | 0);
                        $1_1 = HEAP32[$3_1 + 80 >> 2];
                        if (!$1_1) {
                          break block8;
                        }
                        $5_1 = HEAP32[$3_1 + 84 >> 2];
                        $4_1 = HEAP32[$3_1 + 92 >> 2];
                        HEAP32[$3_1 + 72 >> 2] = HEAP32[$3_1 + 88 >> 2];
                        HEAP32[$3_1 + 76 >> 2] = $4_1;
                        $85($3_1 + 48 | 0, 71928, 31, $1_1, $5_1);
                        if (HEAP32[$3_1 + 48 >> 2]) {
                          continue;
                        }
                        $234($3_1 + 40 | 0, $1_1, $5_1);
                        $1_1 = HEAP32[$3_1 + 44 >> 2];
                        $13($3_1 + 32 | 0, $3_1 + 72 | 0, $2_1);
                        $4_1 = HEAP32[$3_1 + 36 >> 2];
                        if (HEAP32[$3_1 + 32 >> 2] & 1) {
                          break block9;
                        }
                        if (!$8_1) {
                          $237(fimport$18($6_1 | 0, $1_1 | 0, $4_1 | 0) | 0);
                          $237($4_1);
                          $237($1_1);
                          continue;
                        }
                        if (!(fimport$15($1_1 | 0) | 0)) {
                          break block10;
                        }
                        fimport$17($6_1 | 0, $1_1 | 0, $4_1 | 0);
                        continue;
                      }
                      break;
                    }
                    ;
                    $5_1 = $4_1;
                    break block11;
                  }
                  $5_1 = $6_1;
                  $1_1 = 0;
                  break block7;
                }
                $101($3_1 + 100 | 0, 71959, 51);
                $2_1 = HEAP32[$3_1 + 104 >> 2];
                $5_1 = fimport$16($2_1 | 0, HEAP32[$3_1 + 108 >> 2]) | 0;
                $250(HEAP32[$3_1 + 100 >> 2], $2_1);
                $237($1_1);
                $1_1 = $4_1;
              }
              $237($1_1);
              $237($6_1);
              $1_1 = 1;
              break block7;
            }
            $5_1 = HEAPU8[$2_1 | 0] ? 1025 : 1024;
          }
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $3_1 + 112 | 0;
      }
      function $14($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = global$0 - 80 | 0;
        global$0 = $4_1;
        $6_1 = $0_1;
        $7_1 = $1_1;
        block: {
          block3: {
            block1: {
              while (1) {
                block4: {
                  $5_1 = $4_1 + 48 | 0;
                  $114($5_1, $6_1, $7_1, 24);
                  $7_1 = HEAP32[$4_1 + 60 >> 2];
                  $6_1 = HEAP32[$4_1 + 56 >> 2];
                  $8_1 = HEAP32[$4_1 + 52 >> 2];
                  HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 48 >> 2];
                  HEAP32[$4_1 + 56 >> 2] = $8_1;
                  HEAP32[$4_1 + 48 >> 2] = 0;
                  $5_1 = FUNCTION_TABLE[$3_1 | 0]($2_1, $5_1) | 0;
                  if ($5_1) {
                    break block;
                  }
                  if (!$7_1) {
                    break block1;
                  }
                  if (!($7_1 >>> 0 <= 2 ? ($7_1 | 0) != 2 : HEAP8[$6_1 + 2 | 0] < -64)) {
                    $5_1 = HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8;
                    if (!(($5_1 | 0) != 31611 & ($5_1 | 0) != 32125)) {
                      HEAP32[$4_1 + 48 >> 2] = 0;
                      $5_1 = HEAP8[$6_1 + 1 | 0] > -65;
                      HEAP32[$4_1 + 56 >> 2] = $5_1;
                      HEAP32[$4_1 + 52 >> 2] = $5_1 ? $6_1 + 1 | 0 : 1;
                      $5_1 = FUNCTION_TABLE[$3_1 | 0]($2_1, $4_1 + 48 | 0) | 0;
                      if ($5_1) {
                        break block;
                      }
                      $117($4_1 + 8 | 0, $6_1, $7_1, 2);
                      $6_1 = HEAP32[$4_1 + 8 >> 2];
                      $7_1 = $6_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
                      $6_1 = $6_1 ? $6_1 : 1;
                      continue;
                    }
                  }
                  $149($4_1 + 16 | 0, $6_1, $7_1, 123);
                  $8_1 = HEAP32[$4_1 + 16 >> 2];
                  if (!$8_1) {
                    break block3;
                  }
                  $5_1 = $4_1 + 48 | 0;
                  $49($5_1, $8_1, HEAP32[$4_1 + 20 >> 2], 125);
                  $8_1 = HEAP32[$4_1 + 48 >> 2];
                  if (!$8_1) {
                    break block3;
                  }
                  $7_1 = HEAP32[$4_1 + 60 >> 2];
                  $6_1 = HEAP32[$4_1 + 56 >> 2];
                  $9_1 = HEAP32[$4_1 + 52 >> 2];
                  $37($5_1, $8_1, $9_1);
                  if (!HEAP32[$4_1 + 48 >> 2]) {
                    break block4;
                  }
                  $8_1 = HEAP32[$4_1 + 56 >> 2];
                  HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 52 >> 2];
                  HEAP32[$4_1 + 56 >> 2] = $8_1;
                  HEAP32[$4_1 + 48 >> 2] = 1;
                  $5_1 = FUNCTION_TABLE[$3_1 | 0]($2_1, $5_1) | 0;
                  if (!$5_1) {
                    continue;
                  }
                  break block;
                }
                break;
              }
              ;
              HEAP32[$4_1 + 76 >> 2] = 145;
              HEAP32[$4_1 + 72 >> 2] = 71482;
              HEAP32[$4_1 + 68 >> 2] = $1_1;
              HEAP32[$4_1 + 64 >> 2] = $0_1;
              HEAP32[$4_1 + 60 >> 2] = 6;
              HEAP32[$4_1 + 56 >> 2] = 71476;
              HEAP32[$4_1 + 52 >> 2] = $9_1;
              HEAP32[$4_1 + 48 >> 2] = $8_1;
              $90($4_1 + 36 | 0, $4_1 + 48 | 0, 4);
              $0_1 = HEAP32[$4_1 + 40 >> 2];
              $5_1 = $122(34, $0_1, HEAP32[$4_1 + 44 >> 2]);
              $250(HEAP32[$4_1 + 36 >> 2], $0_1);
              break block;
            }
            $5_1 = 0;
            break block;
          }
          HEAP32[$4_1 + 32 >> 2] = 0;
          HEAP32[$4_1 + 24 >> 2] = 0;
          HEAP32[$4_1 + 28 >> 2] = 1;
          $193($4_1 + 24 | 0, $158($0_1, $1_1) - $158($6_1, $7_1) | 0, 0);
          HEAP32[$4_1 + 76 >> 2] = 1;
          HEAP32[$4_1 + 72 >> 2] = 70625;
          HEAP32[$4_1 + 68 >> 2] = $1_1;
          HEAP32[$4_1 + 64 >> 2] = $0_1;
          HEAP32[$4_1 + 60 >> 2] = 5;
          HEAP32[$4_1 + 56 >> 2] = 71627;
          HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 32 >> 2];
          $0_1 = HEAP32[$4_1 + 28 >> 2];
          HEAP32[$4_1 + 48 >> 2] = $0_1;
          $90($4_1 + 36 | 0, $4_1 + 48 | 0, 4);
          $1_1 = HEAP32[$4_1 + 40 >> 2];
          $5_1 = $122(33, $1_1, HEAP32[$4_1 + 44 >> 2]);
          $250(HEAP32[$4_1 + 36 >> 2], $1_1);
          $250(HEAP32[$4_1 + 24 >> 2], $0_1);
        }
        global$0 = $4_1 + 80 | 0;
        return $5_1;
      }
      function $15($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
        $6_1 = global$0 - 80 | 0;
        global$0 = $6_1;
        $8_1 = HEAP32[$5_1 + 44 >> 2];
        $10_1 = HEAP32[$5_1 + 40 >> 2];
        $11_1 = HEAP32[$5_1 + 16 >> 2];
        $14_1 = HEAP32[$5_1 + 12 >> 2];
        $12_1 = HEAPU16[$5_1 + 56 >> 1];
        $15_1 = HEAP32[$5_1 + 52 >> 2];
        $16_1 = HEAP32[$5_1 + 48 >> 2];
        $13_1 = HEAPU8[$5_1 + 58 | 0];
        $9_1 = HEAP32[$5_1 + 20 >> 2];
        HEAP32[$6_1 + 8 >> 2] = 0;
        HEAP32[$6_1 >> 2] = 0;
        HEAP32[$6_1 + 4 >> 2] = 8;
        $9_1 = $9_1 << 2;
        while (1) {
          if (($7_1 | 0) != ($9_1 | 0)) {
            $17_1 = HEAP32[$7_1 + $11_1 >> 2];
            HEAP32[$6_1 + 56 >> 2] = -2147483646;
            HEAPF64[$6_1 + 64 >> 3] = $17_1 >>> 0;
            $7_1 = $7_1 + 4 | 0;
            $146($6_1, $6_1 + 56 | 0);
            continue;
          }
          break;
        }
        ;
        $253($14_1, $11_1);
        $7_1 = $6_1 + 12 | 0;
        $44($7_1, 0, $1_1, $2_1, $3_1, $4_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $13_1 >>> 0;
        $146($7_1, $6_1 + 56 | 0);
        $4_1 = HEAP32[$5_1 + 8 >> 2];
        if ($4_1) {
          HEAP32[$6_1 + 64 >> 2] = HEAP32[$5_1 + 8 >> 2];
          $1_1 = HEAP32[$5_1 + 4 >> 2];
          HEAP32[$6_1 + 56 >> 2] = HEAP32[$5_1 >> 2];
          HEAP32[$6_1 + 60 >> 2] = $1_1;
        } else {
          HEAP32[$6_1 + 56 >> 2] = -2147483648;
        }
        $1_1 = $6_1 + 12 | 0;
        $2_1 = $6_1 + 56 | 0;
        $146($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $16_1 >>> 0;
        $146($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $15_1 >>> 0;
        $146($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $12_1 >>> 0;
        $146($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483647;
        HEAP8[$6_1 + 60 | 0] = $12_1 >>> 0 > 15;
        $146($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483647;
        HEAP8[$6_1 + 60 | 0] = 65331 >>> $13_1 & 1;
        $146($1_1, $2_1);
        HEAP32[$6_1 + 64 >> 2] = HEAP32[$6_1 + 8 >> 2];
        $3_1 = HEAP32[$6_1 + 4 >> 2];
        HEAP32[$6_1 + 56 >> 2] = HEAP32[$6_1 >> 2];
        HEAP32[$6_1 + 60 >> 2] = $3_1;
        $146($1_1, $2_1);
        $7_1 = $6_1 + 40 | 0;
        $78($7_1, $10_1, $8_1);
        HEAP32[$6_1 + 76 >> 2] = $8_1;
        HEAP32[$6_1 + 72 >> 2] = $10_1;
        $3_1 = $5_1 + 24 | 0;
        $8_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$6_1 + 64 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$6_1 + 68 >> 2] = $8_1;
        $8_1 = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$6_1 + 56 >> 2] = HEAP32[$3_1 >> 2];
        HEAP32[$6_1 + 60 >> 2] = $8_1;
        $3_1 = $6_1 + 24 | 0;
        $18($3_1, $2_1);
        $146($1_1, $3_1);
        $146($1_1, $7_1);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 20 >> 2];
        $1_1 = HEAP32[$6_1 + 16 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 12 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        if (!$4_1) {
          $145($5_1);
        }
        global$0 = $6_1 + 80 | 0;
      }
      function $16($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $3_1 = global$0 + -64 | 0;
        global$0 = $3_1;
        if ($207($1_1, $2_1, 67308, 25)) {
          HEAP32[$0_1 >> 2] = 0;
        } else {
          block: {
            if ($207($1_1, $2_1, 67333, 8)) {
              HEAP32[$0_1 >> 2] = 2;
              break block;
            }
            $189($3_1 + 40 | 0, 66928, 13, $1_1, $2_1);
            $4_1 = HEAP32[$3_1 + 40 >> 2];
            if (!$4_1) {
              HEAP8[$0_1 + 12 | 0] = 0;
              HEAP32[$0_1 + 8 >> 2] = $2_1;
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              HEAP32[$0_1 >> 2] = 3;
              break block;
            }
            $2_1 = HEAP32[$3_1 + 44 >> 2];
            if ($2_1 >>> 0 >= 9) {
              block1: {
                if (HEAPU8[$4_1 | 0] != 109 | HEAPU8[$4_1 + 1 | 0] != 101 | (HEAPU8[$4_1 + 2 | 0] != 115 | HEAPU8[$4_1 + 3 | 0] != 115)) {
                  break block1;
                }
                if (HEAPU8[$4_1 + 4 | 0] != 97 | HEAPU8[$4_1 + 5 | 0] != 103 | (HEAPU8[$4_1 + 6 | 0] != 101 | HEAPU8[$4_1 + 7 | 0] != 58)) {
                  break block1;
                }
                $1_1 = HEAPU8[$4_1 + 8 | 0];
                if (!(($1_1 | 0) == 34 | ($1_1 | 0) == 123) & ($1_1 | 0) != 91) {
                  break block1;
                }
                HEAP32[$0_1 >> 2] = 4;
                HEAP8[$0_1 + 4 | 0] = 11;
                break block;
              }
            }
            HEAP8[$3_1 + 60 | 0] = 58;
            HEAP32[$3_1 + 56 >> 2] = $2_1;
            HEAP32[$3_1 + 52 >> 2] = $4_1;
            $1_1 = $3_1 + 52 | 0;
            $74($3_1 + 32 | 0, $1_1);
            $7_1 = HEAP32[$3_1 + 36 >> 2];
            $4_1 = HEAP32[$3_1 + 32 >> 2];
            $74($3_1 + 24 | 0, $1_1);
            $8_1 = HEAP32[$3_1 + 28 >> 2];
            $5_1 = HEAP32[$3_1 + 24 >> 2];
            $74($3_1 + 16 | 0, $1_1);
            $74($3_1 + 8 | 0, $1_1);
            $1_1 = HEAP32[$3_1 + 8 >> 2];
            if ($1_1) {
              block3: {
                $2_1 = HEAP32[$3_1 + 12 >> 2];
                $6_1 = HEAP32[$3_1 + 52 >> 2];
                if ($6_1) {
                  block2: {
                    $9_1 = HEAP32[$3_1 + 56 >> 2];
                    if (!$207($1_1, $2_1, 67341, 7)) {
                      break block2;
                    }
                    HEAP8[$0_1 + 12 | 0] = 1;
                    HEAP32[$0_1 + 8 >> 2] = $9_1;
                    HEAP32[$0_1 + 4 >> 2] = $6_1;
                    HEAP32[$0_1 >> 2] = 3;
                    break block;
                  }
                }
                if ($207($1_1, $2_1, 1, 0)) {
                  break block3;
                }
                if ($207($1_1, $2_1, 67341, 7)) {
                  break block3;
                }
                if ($5_1) {
                  $85($3_1, 67348, 95, $1_1, $2_1);
                  $1_1 = HEAP32[$3_1 >> 2] ? 0 : $5_1;
                } else {
                  $1_1 = 0;
                }
                HEAP32[$0_1 + 8 >> 2] = $8_1;
                HEAP32[$0_1 + 4 >> 2] = $1_1;
                HEAP32[$0_1 >> 2] = 1;
                HEAP32[$0_1 + 16 >> 2] = $4_1 ? $7_1 : 0;
                HEAP32[$0_1 + 12 >> 2] = $4_1 ? $4_1 : 1;
                break block;
              }
            }
            HEAP32[$0_1 >> 2] = 4;
            HEAP8[$0_1 + 4 | 0] = 5;
          }
        }
        global$0 = $3_1 - -64 | 0;
      }
      function $17($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        block: {
          if (HEAP32[$1_1 >> 2] == 1) {
            HEAP8[HEAP32[$0_1 >> 2]] = 1;
            $5_1 = HEAP32[$0_1 + 8 >> 2];
            $0_1 = HEAP32[HEAP32[$0_1 + 4 >> 2] >> 2];
            if (!$0_1) {
              $110($5_1, 48);
              break block;
            }
            $43($2_1 + 20 | 0, HEAP32[$1_1 + 4 >> 2], $3_1, $0_1);
            $1_1 = HEAP32[$2_1 + 20 >> 2];
            $0_1 = ($1_1 | 0) == -2147483648;
            $3_1 = $0_1 ? 1 : HEAP32[$2_1 + 24 >> 2];
            $4_1 = $3_1 + ($0_1 ? 0 : HEAP32[$2_1 + 28 >> 2]) | 0;
            $8_1 = $0_1 ? 0 : $1_1;
            $7_1 = $2_1 + 28 | 0;
            $0_1 = $3_1;
            while (1) {
              if (($0_1 | 0) != ($4_1 | 0)) {
                $1_1 = $0_1 + 1 | 0;
                $0_1 = HEAPU8[$0_1 | 0];
                block1: {
                  if (!(($0_1 - 48 & 255) >>> 0 < 10 | (($0_1 & 223) - 65 & 255) >>> 0 < 26)) {
                    if (!$152($0_1, 71456, 4)) {
                      $110($5_1, 37);
                      HEAP16[$7_1 >> 1] = ($0_1 & 15) << 8 | $0_1 >>> 4;
                      $0_1 = 0;
                      while (1) {
                        if (($0_1 | 0) == 2) {
                          break block1;
                        }
                        $6_1 = HEAPU8[$0_1 + $7_1 | 0];
                        $110($5_1, ($6_1 >>> 0 < 10 ? $6_1 | 48 : $6_1 + 55 | 0) & 255);
                        $0_1 = $0_1 + 1 | 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $110($5_1, $0_1);
                }
                $0_1 = $1_1;
                continue;
              }
              break;
            }
            ;
            $250($8_1, $3_1);
          } else {
            $1_1 = HEAP32[$1_1 + 4 >> 2];
            HEAP32[$2_1 + 24 >> 2] = $1_1 + $3_1;
            HEAP32[$2_1 + 20 >> 2] = $1_1;
            $1_1 = HEAP32[$0_1 + 16 >> 2];
            $5_1 = HEAP32[$0_1 + 20 >> 2];
            $3_1 = HEAP32[$0_1 + 8 >> 2];
            $7_1 = HEAP32[$0_1 >> 2];
            $6_1 = HEAP32[$0_1 + 12 >> 2];
            while (1) {
              $0_1 = $45($2_1 + 20 | 0);
              if (($0_1 | 0) == 1114112) {
                break block;
              }
              if (HEAPU8[$6_1 | 0]) {
                $4_1 = $0_1 - 35 | 0;
                if (!($4_1 >>> 0 > 28 | !(1 << $4_1 & 268439553))) {
                  if (HEAPU8[$7_1 | 0] == 1) {
                    $117($2_1 + 8 | 0, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$5_1 >> 2]);
                    $4_1 = HEAP32[$2_1 + 8 >> 2];
                    $4_1 = $66($4_1 ? $4_1 : 1, $4_1 ? HEAP32[$2_1 + 12 >> 2] : 0);
                  } else {
                    $4_1 = 0;
                  }
                  HEAP8[$1_1 | 0] = $4_1 | HEAPU8[$1_1 | 0];
                  HEAP8[$6_1 | 0] = ($0_1 | 0) == 47;
                  HEAP32[$5_1 >> 2] = HEAP32[$3_1 + 8 >> 2] + 1;
                  HEAP8[$7_1 | 0] = 0;
                }
              }
              $110($3_1, $0_1);
              continue;
            }
            ;
          }
        }
        global$0 = $2_1 + 32 | 0;
        return 0;
      }
      function $18($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 12 >> 2] = 0;
        HEAP32[$3_1 + 4 >> 2] = 0;
        HEAP32[$3_1 + 8 >> 2] = 8;
        $7_1 = HEAP32[$1_1 + 4 >> 2];
        $13_1 = Math_imul(HEAP32[$1_1 + 8 >> 2], 40);
        $14_1 = $7_1 + $13_1 | 0;
        $15_1 = HEAP32[$1_1 >> 2];
        $4_1 = $7_1;
        block4: {
          block: {
            while (1) {
              if (($9_1 | 0) != ($13_1 | 0)) {
                $10_1 = HEAP32[$4_1 >> 2];
                if (($10_1 | 0) == -2147483647) {
                  break block;
                }
                $11_1 = -2147483647;
                $5_1 = 1;
                block1: {
                  block3: {
                    block2: {
                      $6_1 = HEAP32[$4_1 + 24 >> 2];
                      switch (($6_1 >> 31 & $6_1 - 2147483647) - 1 | 0) {
                        case 0:
                          break block1;
                        case 1:
                          break block2;
                        default:
                          break block3;
                      }
                      ;
                    }
                    $11_1 = -2147483648;
                    $5_1 = $8_1;
                    break block1;
                  }
                  $16_1 = HEAP32[$4_1 + 28 >> 2];
                  $17_1 = HEAP32[$4_1 + 32 >> 2];
                  $12_1 = $6_1 >>> 8 | 0;
                  $11_1 = -2147483645;
                  $5_1 = $6_1;
                }
                $18_1 = HEAP32[$4_1 + 36 >> 2];
                $19_1 = HEAPF64[$4_1 + 16 >> 3];
                $20_1 = HEAPU8[$4_1 + 12 | 0];
                $6_1 = HEAP32[$4_1 + 4 >> 2];
                $21_1 = HEAP32[$4_1 + 8 >> 2];
                $2_1 = $217(8, 80);
                $8_1 = -2147483648;
                HEAP32[$3_1 + 16 >> 2] = -2147483648;
                if (($10_1 | 0) != -2147483648) {
                  $178($3_1 + 16 | 0);
                  $8_1 = -2147483645;
                }
                $4_1 = $4_1 + 40 | 0;
                HEAP8[$2_1 + 53 | 0] = $12_1;
                HEAP8[$2_1 + 54 | 0] = $12_1 >>> 8;
                HEAPF64[$2_1 + 72 >> 3] = $19_1;
                HEAP32[$2_1 + 64 >> 2] = -2147483646;
                HEAP32[$2_1 + 56 >> 2] = $16_1;
                HEAP32[$2_1 + 60 >> 2] = $17_1;
                HEAP8[$2_1 + 52 | 0] = $5_1;
                HEAP32[$2_1 + 48 >> 2] = $11_1;
                HEAP32[$2_1 + 40 >> 2] = $6_1;
                HEAP32[$2_1 + 44 >> 2] = $21_1;
                HEAP32[$2_1 + 36 >> 2] = $10_1;
                HEAP32[$2_1 + 32 >> 2] = $8_1;
                HEAPF64[$2_1 + 24 >> 3] = $20_1 >>> 0;
                HEAP32[$2_1 + 16 >> 2] = -2147483646;
                HEAPF64[$2_1 + 8 >> 3] = $18_1 >>> 0;
                HEAP32[$2_1 >> 2] = -2147483646;
                HEAP8[$2_1 + 55 | 0] = $12_1 >>> 16;
                HEAP32[$3_1 + 24 >> 2] = 5;
                HEAP32[$3_1 + 20 >> 2] = $2_1;
                HEAP32[$3_1 + 16 >> 2] = 5;
                $9_1 = $9_1 + 40 | 0;
                $146($3_1 + 4 | 0, $3_1 + 16 | 0);
                $8_1 = $5_1;
                continue;
              }
              break;
            }
            ;
            $5_1 = $14_1;
            break block4;
          }
          $5_1 = ($7_1 + $9_1 | 0) + 40 | 0;
        }
        $4_1 = ($14_1 - $5_1 >>> 0) / 40 | 0;
        while (1) {
          if ($4_1) {
            $229(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
            $233(HEAP32[$5_1 + 24 >> 2], HEAP32[$5_1 + 28 >> 2]);
            $4_1 = $4_1 - 1 | 0;
            $5_1 = $5_1 + 40 | 0;
            continue;
          }
          break;
        }
        ;
        $254($15_1, $7_1);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
        $5_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        $252(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]);
        global$0 = $3_1 + 32 | 0;
      }
      function $19($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0;
        $5_1 = global$0 - 128 | 0;
        global$0 = $5_1;
        block5: {
          block2: {
            switch (($1_1 & 255) - 8 | 0) {
              case 0:
                $6($5_1 + 72 | 0, $2_1, $3_1, $4_1);
                block4: {
                  block3: {
                    if (HEAP32[$5_1 + 72 >> 2] == -2147483648) {
                      HEAP32[$5_1 + 24 >> 2] = -2147483648;
                    } else {
                      $1_1 = $5_1 + 24 | 0;
                      $275($1_1, $5_1 + 72 | 0, 36);
                      $4_1 = 1;
                      if (!HEAP32[$5_1 + 32 >> 2] | HEAP32[$5_1 + 24 >> 2] == -2147483648) {
                        break block3;
                      }
                      $4_1 = 0;
                      $6_1 = $1_1;
                      $77($5_1 + 16 | 0, $1_1, 0, 71096, 3);
                      $3_1 = HEAP32[$5_1 + 20 >> 2];
                      $1_1 = HEAP32[$5_1 + 16 >> 2];
                      break block4;
                    }
                    $4_1 = 1;
                  }
                  $1_1 = 0;
                }
                $3_1 = $223($1_1, $3_1);
                $1_1 = $217(8, 16);
                HEAP8[$1_1 + 4 | 0] = ($3_1 & 255) == 1;
                HEAP32[$1_1 >> 2] = -2147483647;
                HEAP32[$5_1 + 68 >> 2] = 1;
                HEAP32[$5_1 + 64 >> 2] = $1_1;
                HEAP32[$5_1 + 60 >> 2] = 1;
                HEAP32[$5_1 + 108 >> 2] = 5;
                HEAP32[$5_1 + 104 >> 2] = 71091;
                HEAP32[$5_1 + 100 >> 2] = 9;
                HEAP32[$5_1 + 96 >> 2] = 71082;
                HEAP32[$5_1 + 92 >> 2] = 11;
                HEAP32[$5_1 + 88 >> 2] = 71071;
                HEAP32[$5_1 + 84 >> 2] = 10;
                HEAP32[$5_1 + 80 >> 2] = 71061;
                $1_1 = 0;
                while (1) {
                  if (($1_1 | 0) != 32) {
                    $3_1 = 0;
                    if (!$4_1) {
                      $2_1 = ($5_1 + 72 | 0) + $1_1 | 0;
                      $86($5_1 + 8 | 0, $6_1, 0, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
                      $3_1 = HEAP32[$5_1 + 8 >> 2];
                      $2_1 = HEAP32[$5_1 + 12 >> 2];
                    }
                    $134($5_1, $3_1, $2_1);
                    $3_1 = $5_1 + 112 | 0;
                    $135($3_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
                    $1_1 = $1_1 + 8 | 0;
                    $146($5_1 + 60 | 0, $3_1);
                    continue;
                  }
                  break;
                }
                ;
                HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 68 >> 2];
                $1_1 = HEAP32[$5_1 + 64 >> 2];
                HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 60 >> 2];
                HEAP32[$0_1 + 4 >> 2] = $1_1;
                $230($5_1 + 24 | 0);
                break block5;
              case 1:
                $1_1 = $217(8, 16);
                $225($5_1 + 72 | 0, $2_1, $3_1);
                $2_1 = HEAP32[$5_1 + 84 >> 2];
                HEAP32[$1_1 + 8 >> 2] = HEAP32[$5_1 + 80 >> 2];
                HEAP32[$1_1 + 12 >> 2] = $2_1;
                $2_1 = HEAP32[$5_1 + 76 >> 2];
                HEAP32[$1_1 >> 2] = HEAP32[$5_1 + 72 >> 2];
                HEAP32[$1_1 + 4 >> 2] = $2_1;
                HEAP32[$0_1 + 8 >> 2] = 1;
                HEAP32[$0_1 + 4 >> 2] = $1_1;
                HEAP32[$0_1 >> 2] = 1;
                break block5;
              default:
                break block2;
            }
            ;
          }
          HEAP32[$0_1 + 8 >> 2] = 0;
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = 8;
        }
        global$0 = $5_1 + 128 | 0;
      }
      function $20($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $52($4_1 + 8 | 0, $1_1, $2_1);
        $9_1 = HEAP32[$4_1 + 12 >> 2];
        $6_1 = HEAP32[$4_1 + 8 >> 2];
        $7_1 = $4_1 + 16 | 0;
        $80($7_1, $1_1, $2_1);
        $10_1 = $3_1 & 255;
        if (($10_1 | 0) != 98) {
          block1: {
            $8_1 = HEAPF64[$4_1 + 24 >> 3];
            $5_1 = $8_1 + 0;
            $11_1 = HEAP32[$4_1 + 16 >> 2] & Math_abs($8_1) <= 9007199254740991;
            if (($10_1 | 0) == 115) {
              $3_1 = 0;
              if ($6_1) {
                block: {
                  $55($4_1, $6_1, $9_1);
                  $2_1 = HEAP32[$4_1 >> 2];
                  if (!$2_1) {
                    break block;
                  }
                  $8_1 = +FUNCTION_TABLE[HEAP32[$1_1 + 32 >> 2]]($2_1, HEAP32[$4_1 + 4 >> 2]);
                  $3_1 = 1;
                }
              }
              HEAP32[$4_1 + 16 >> 2] = -2147483648;
              $180($0_1, $11_1 | Math_abs($8_1) <= 9007199254740991 & $3_1, $11_1 ? $5_1 : $8_1 + 0, $4_1 + 16 | 0);
              break block1;
            }
            if ($11_1 & ($10_1 | 0) == 105) {
              $3_1 = $0_1;
              if (Math_abs($5_1) < 9223372036854776e3) {
                $2_1 = ~~$5_1 >>> 0;
                $0_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
              } else {
                $2_1 = 0;
                $0_1 = -2147483648;
              }
              if (+($2_1 >>> 0) + +($0_1 | 0) * 4294967296 == $5_1) {
                $101($7_1, ($0_1 | 0) < 0 ? 67444 : 1, $0_1 >>> 31 | 0);
                $1_1 = $7_1;
                $7_1 = $0_1;
                $0_1 = $0_1 >> 31;
                $2_1 = $0_1 ^ $2_1;
                $193($1_1, $2_1 - $0_1 | 0, ($0_1 ^ $7_1) - ($0_1 + ($2_1 >>> 0 < $0_1 >>> 0) | 0) | 0);
                HEAP32[$3_1 + 12 >> 2] = HEAP32[$4_1 + 24 >> 2];
                $0_1 = HEAP32[$4_1 + 20 >> 2];
                HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 16 >> 2];
                HEAP32[$3_1 + 8 >> 2] = $0_1;
                $0_1 = -2147483645;
              } else {
                $0_1 = -2147483648;
              }
              HEAP32[$3_1 >> 2] = $0_1;
            } else {
              if ($6_1) {
                $1_1 = $210($6_1, $9_1, ($3_1 & 255) == 116 ? 4096 : 256) ? 0 : $6_1;
              } else {
                $1_1 = 0;
              }
              $135($0_1, $1_1, $9_1);
            }
          }
        } else {
          $1_1 = $124($1_1, $2_1);
          HEAP32[$4_1 + 16 >> 2] = -2147483648;
          $1_1 = $1_1 & 255;
          if (($1_1 | 0) != 2) {
            HEAP32[$0_1 >> 2] = -2147483647;
            HEAP8[$0_1 + 4 | 0] = $1_1;
            $178($4_1 + 16 | 0);
          } else {
            $1_1 = HEAP32[$4_1 + 28 >> 2];
            HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 24 >> 2];
            HEAP32[$0_1 + 12 >> 2] = $1_1;
            $1_1 = HEAP32[$4_1 + 20 >> 2];
            HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 16 >> 2];
            HEAP32[$0_1 + 4 >> 2] = $1_1;
          }
        }
        global$0 = $4_1 + 32 | 0;
      }
      function $21($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $6_1 = global$0 - 80 | 0;
        global$0 = $6_1;
        if (($220(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $3_1) & 255) == 4) {
          $257($6_1 + 36 | 0, $2_1, $3_1);
          HEAP32[$6_1 + 48 >> 2] = 0;
          block3: {
            block: {
              block1: {
                while (1) {
                  block2: {
                    $143($6_1 + 16 | 0, $6_1 + 36 | 0);
                    $2_1 = HEAP32[$6_1 + 16 >> 2];
                    if (!$2_1) {
                      break block;
                    }
                    $3_1 = HEAP32[$6_1 + 20 >> 2];
                    $7_1 = HEAP32[$6_1 + 48 >> 2];
                    HEAP32[$6_1 + 48 >> 2] = $7_1 + 1;
                    if (($7_1 | 0) == 16) {
                      break block1;
                    }
                    $52($6_1 + 8 | 0, $2_1, $3_1);
                    $7_1 = HEAP32[$6_1 + 8 >> 2];
                    if (!$7_1) {
                      break block2;
                    }
                    $4($6_1 + 68 | 0, $7_1, HEAP32[$6_1 + 12 >> 2], $4_1);
                    $2_1 = HEAP32[$6_1 + 72 >> 2];
                    $7_1 = HEAP32[$6_1 + 68 >> 2];
                    if (($7_1 | 0) == -2147483648) {
                      break block3;
                    }
                    $8_1 = HEAP32[$5_1 + 4 >> 2];
                    $3_1 = HEAP32[$5_1 + 8 >> 2];
                    $9_1 = HEAP32[$6_1 + 76 >> 2];
                    if ($123($8_1, $3_1, $2_1, $9_1)) {
                      $250($7_1, $2_1);
                    } else {
                      if (($3_1 | 0) == HEAP32[$5_1 >> 2]) {
                        $139($5_1);
                        $8_1 = HEAP32[$5_1 + 4 >> 2];
                      }
                      HEAP32[$5_1 + 8 >> 2] = $3_1 + 1;
                      $3_1 = Math_imul($3_1, 12) + $8_1 | 0;
                      HEAP32[$3_1 + 8 >> 2] = $9_1;
                      HEAP32[$3_1 + 4 >> 2] = $2_1;
                      HEAP32[$3_1 >> 2] = $7_1;
                    }
                    continue;
                  }
                  break;
                }
                ;
                $89($6_1, $2_1, $3_1);
                $2_1 = $122(3, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
                break block3;
              }
              $2_1 = $122(2, $0_1, $1_1);
              break block3;
            }
            $2_1 = 0;
            if (HEAP32[$5_1 + 8 >> 2]) {
              break block3;
            }
            $2_1 = $122(1, $0_1, $1_1);
          }
        } else {
          $89($6_1 + 24 | 0, $2_1, $3_1);
          HEAP32[$6_1 + 56 >> 2] = 9;
          HEAP32[$6_1 + 52 >> 2] = 70157;
          HEAP32[$6_1 + 48 >> 2] = $1_1;
          HEAP32[$6_1 + 44 >> 2] = $0_1;
          HEAP32[$6_1 + 40 >> 2] = 1;
          HEAP32[$6_1 + 36 >> 2] = 70625;
          $0_1 = HEAP32[$6_1 + 28 >> 2];
          HEAP32[$6_1 + 60 >> 2] = HEAP32[$6_1 + 24 >> 2];
          HEAP32[$6_1 + 64 >> 2] = $0_1;
          $90($6_1 + 68 | 0, $6_1 + 36 | 0, 4);
          $0_1 = HEAP32[$6_1 + 72 >> 2];
          $2_1 = $122(0, $0_1, HEAP32[$6_1 + 76 >> 2]);
          $250(HEAP32[$6_1 + 68 >> 2], $0_1);
        }
        global$0 = $6_1 + 80 | 0;
        return $2_1;
      }
      function $22($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        if (HEAP32[$0_1 >> 2] != 2 | HEAP32[$0_1 + 4 >> 2]) {
          block: {
            $3_1 = HEAP32[$0_1 + 28 >> 2];
            $2_1 = $3_1 + 100 | 0;
            $1_1 = HEAP32[$0_1 + 32 >> 2];
            while (1) {
              if ($1_1) {
                $231(HEAP32[$2_1 - 4 >> 2], HEAP32[$2_1 >> 2]);
                $1_1 = $1_1 - 1 | 0;
                $2_1 = $2_1 + 112 | 0;
                continue;
              }
              break;
            }
            ;
            $98(HEAP32[$0_1 + 24 >> 2], $3_1, 8, 112);
            $253(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
            $253(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
            $2_1 = HEAP32[$0_1 + 208 >> 2];
            $3_1 = HEAP32[$0_1 + 204 >> 2];
            $1_1 = $3_1;
            while (1) {
              if ($2_1) {
                $2_1 = $2_1 - 1 | 0;
                $232($1_1);
                $1_1 = $1_1 + 28 | 0;
                continue;
              }
              break;
            }
            ;
            $98(HEAP32[$0_1 + 200 >> 2], $3_1, 4, 28);
            $2_1 = HEAP32[$0_1 + 160 >> 2];
            $3_1 = HEAP32[$0_1 + 156 >> 2];
            $1_1 = $3_1;
            while (1) {
              if ($2_1) {
                $2_1 = $2_1 - 1 | 0;
                $226($1_1);
                $1_1 = $1_1 + 104 | 0;
                continue;
              }
              break;
            }
            ;
            $98(HEAP32[$0_1 + 152 >> 2], $3_1, 8, 104);
            $131($0_1 + 164 | 0);
            $252(HEAP32[$0_1 + 212 >> 2], HEAP32[$0_1 + 216 >> 2]);
            $60($0_1 - -64 | 0);
            $3_1 = HEAP32[$0_1 + 228 >> 2];
            $1_1 = $3_1 + 4 | 0;
            $2_1 = HEAP32[$0_1 + 232 >> 2];
            while (1) {
              if ($2_1) {
                $2_1 = $2_1 - 1 | 0;
                $131($1_1);
                $1_1 = $1_1 + 20 | 0;
                continue;
              }
              break;
            }
            ;
            $98(HEAP32[$0_1 + 224 >> 2], $3_1, 4, 20);
            $2_1 = HEAP32[$0_1 + 320 >> 2];
            if ($2_1) {
              $1_1 = HEAP32[$0_1 + 340 >> 2];
              fimport$9($1_1 | 0, HEAP32[$0_1 + 332 >> 2], HEAP32[$0_1 + 336 >> 2], HEAP32[$0_1 + 324 >> 2], HEAPU8[$0_1 + 344 | 0]);
              $202($4_1 + 8 | 0);
              $227(HEAP32[$4_1 + 8 >> 2]);
            } else {
              $1_1 = HEAP32[$0_1 + 340 >> 2];
            }
            $237($1_1);
            $1_1 = HEAP32[$0_1 + 328 >> 2];
            if (($1_1 | 0) != -2147483648) {
              $250($1_1, HEAP32[$0_1 + 332 >> 2]);
            }
            if (!$2_1) {
              break block;
            }
            $0_1 = HEAP32[$0_1 + 324 >> 2];
            fimport$10($0_1 | 0);
            $237($0_1);
          }
        }
        global$0 = $4_1 + 16 | 0;
      }
      function $23($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
        $2_1 = global$0 - 80 | 0;
        global$0 = $2_1;
        $3_1 = 16;
        $6_1 = HEAP32[$0_1 + 4 >> 2];
        $7_1 = HEAP32[$0_1 + 8 >> 2];
        if ($228($6_1, $7_1, $1_1)) {
          wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $184($6_1, $7_1, $1_1), HEAP32[wasm2js_i32$0 + 36 >> 2] = wasm2js_i32$1;
          HEAP32[$2_1 + 32 >> 2] = $1_1;
          HEAP32[$2_1 + 28 >> 2] = $0_1;
          HEAP32[$2_1 + 24 >> 2] = 0;
          HEAP32[$2_1 + 16 >> 2] = 0;
          HEAP32[$2_1 + 20 >> 2] = 4;
          $0_1 = 0;
          while (1) {
            $39($2_1 + 40 | 0, $2_1 + 16 | 0);
            $4_1 = HEAP32[$2_1 + 40 >> 2];
            if ($4_1) {
              $10_1 = HEAP32[$2_1 + 48 >> 2];
              $5_1 = HEAP32[$2_1 + 44 >> 2];
              $52($2_1 + 8 | 0, $4_1, $5_1);
              $3_1 = HEAP32[$2_1 + 8 >> 2];
              if ($3_1) {
                $0_1 = $210($3_1, HEAP32[$2_1 + 12 >> 2], 4096) ? $0_1 | 512 : $0_1;
              }
              $256($2_1 + 52 | 0, $4_1, $5_1);
              $3_1 = 0;
              while (1) {
                $62($2_1 - -64 | 0, $2_1 + 52 | 0);
                $8_1 = HEAP32[$2_1 + 64 >> 2];
                if ($8_1) {
                  $0_1 = $210($8_1, HEAP32[$2_1 + 68 >> 2], 128) ? $0_1 | 256 : $0_1;
                  $3_1 = $3_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $0_1 = (wasm2js_i32$0 = $228(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $5_1) ? $0_1 | 64 : $0_1, wasm2js_i32$1 = $0_1, wasm2js_i32$2 = $10_1 >>> 0 > 8, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
              block: {
                if ($3_1 >>> 0 <= 128) {
                  $257($2_1 - -64 | 0, $4_1, $5_1);
                  $4_1 = -1;
                  while (1) {
                    $4_1 = $4_1 + 1 | 0;
                    $143($2_1, $2_1 - -64 | 0);
                    if (HEAP32[$2_1 >> 2]) {
                      continue;
                    }
                    break;
                  }
                  ;
                  if ($4_1 >>> 0 <= 256) {
                    break block;
                  }
                }
                $0_1 = $0_1 | 32;
              }
              $9_1 = $3_1 + $9_1 | 0;
              continue;
            }
            break;
          }
          ;
          $253(HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
          $3_1 = $242($6_1, $7_1, $1_1) - $9_1 >>> 0 > 1024 ? $0_1 | 32 : $0_1;
        }
        global$0 = $2_1 + 80 | 0;
        return $3_1;
      }
      function $24($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $4_1 = global$0 - 48 | 0;
        global$0 = $4_1;
        $5_1 = $4_1 + 32 | 0;
        block1: {
          block: {
            if ($2_1) {
              $6_1 = HEAP32[$1_1 + 20 >> 2];
              if (!$6_1) {
                break block;
              }
              $86($4_1 + 24 | 0, $6_1, HEAP32[$1_1 + 24 >> 2], $2_1, $3_1);
              $1_1 = HEAP32[$4_1 + 24 >> 2];
              if (!$1_1) {
                break block;
              }
              $2_1 = HEAP32[$4_1 + 28 >> 2];
              if (($220(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $2_1) & 255) == 2) {
                $80($5_1, $1_1, $2_1);
                $1_1 = HEAP32[$4_1 + 32 >> 2];
                $7_1 = HEAPF64[$4_1 + 40 >> 3];
                HEAP32[$4_1 + 32 >> 2] = -2147483648;
                $180($0_1, $1_1 & Math_abs($7_1) <= 9007199254740991, $7_1 + 0, $5_1);
                break block1;
              }
              $3_1 = $124($1_1, $2_1) & 255;
              if (($3_1 | 0) != 2) {
                HEAP32[$0_1 >> 2] = -2147483647;
                HEAP8[$0_1 + 4 | 0] = $3_1;
              } else {
                $52($4_1 + 16 | 0, $1_1, $2_1);
                $135($0_1, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
              }
            } else {
              $2_1 = HEAPU8[$1_1 + 28 | 0];
              $138($4_1 + 8 | 0, $2_1);
              $2_1 = ($3_1 | 0) == 3 ? ($2_1 | 0) == 8 ? 16 : $3_1 : $3_1;
              $3_1 = HEAP32[$4_1 + 8 >> 2];
              block2: {
                if ($2_1 >>> 0 >= $3_1 >>> 0 & $2_1 >>> 0 < HEAPU32[$4_1 + 12 >> 2]) {
                  $2_1 = $2_1 - $3_1 | 0;
                  if ($2_1 >>> 0 >= HEAPU32[$1_1 + 8 >> 2]) {
                    break block;
                  }
                  $1_1 = HEAP32[$1_1 + 4 >> 2] + ($2_1 << 4) | 0;
                  break block2;
                }
                $3_1 = HEAP32[$1_1 + 12 >> 2];
                if (!$3_1 | $2_1 >>> 0 >= HEAPU32[$1_1 + 16 >> 2]) {
                  break block;
                }
                $1_1 = $3_1 + ($2_1 << 4) | 0;
              }
              $82($5_1, $1_1);
              if (HEAP32[$4_1 + 32 >> 2] == -2147483644) {
                break block;
              }
              $1_1 = HEAP32[$4_1 + 44 >> 2];
              HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 40 >> 2];
              HEAP32[$0_1 + 12 >> 2] = $1_1;
              $1_1 = HEAP32[$4_1 + 36 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 32 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
            }
            break block1;
          }
          HEAP32[$0_1 >> 2] = -2147483648;
        }
        global$0 = $4_1 + 48 | 0;
      }
      function $25($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        $2_1 = $0_1 >>> 0 <= 8 ? 8 : $0_1;
        $3_1 = $2_1 + $1_1 | 0;
        if (!($3_1 >>> 0 < $2_1 >>> 0 | $3_1 >>> 0 > 4294967280)) {
          block: {
            $2_1 = $3_1 + 15 & -16;
            $3_1 = Math_clz32($2_1);
            $2_1 = __wasm_rotr_i32($2_1, 26 - $3_1 | 0);
            $5_1 = ($2_1 & 31) + ($2_1 >>> 0 > 63) | 0;
            $3_1 = ($5_1 >>> 5 | 0) - $3_1 | 0;
            $2_1 = $3_1 + 27 | 0;
            if ($2_1 >>> 0 > 31) {
              break block;
            }
            $4_1 = __wasm_ctz_i32(HEAP32[($2_1 << 2) + 76684 >> 2] & -1 << $5_1);
            if ($4_1 >>> 0 >= 32) {
              $4_1 = 0;
              $2_1 = __wasm_ctz_i32(HEAP32[19203] & -1 << $3_1 + 28);
              if ($2_1 >>> 0 > 31) {
                break block;
              }
              $4_1 = __wasm_ctz_i32(HEAP32[($2_1 << 2) + 76684 >> 2]);
            }
            $6_1 = ($2_1 << 7) + ($4_1 << 2) | 0;
            $3_1 = HEAP32[$6_1 + 72588 >> 2];
            $5_1 = HEAP32[$3_1 >> 2];
            $7_1 = $6_1;
            $6_1 = HEAP32[$3_1 + 8 >> 2];
            HEAP32[$7_1 + 72588 >> 2] = $6_1;
            if ($6_1) {
              HEAP32[$6_1 + 12 >> 2] = 0;
            } else {
              block1: {
                $6_1 = $2_1 << 2;
                $4_1 = HEAP32[$6_1 + 76684 >> 2] & __wasm_rotl_i32($4_1);
                HEAP32[$6_1 + 76684 >> 2] = $4_1;
                if ($4_1) {
                  break block1;
                }
                wasm2js_i32$0 = 76812, wasm2js_i32$1 = HEAP32[19203] & __wasm_rotl_i32($2_1), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
              }
            }
            $4_1 = ($0_1 + $3_1 | 0) + 7 & 0 - $0_1;
            $1_1 = ($4_1 + ($1_1 - $3_1 | 0) | 0) + 15 & -16;
            if (($1_1 | 0) != ($5_1 | 0)) {
              $2_1 = $1_1 + $3_1 | 0;
              HEAP32[($3_1 + ($5_1 & -16) | 0) + 4 >> 2] = $2_1;
              HEAP32[$2_1 + 4 >> 2] = $3_1;
              $5_1 = $5_1 - $1_1 | 0;
              HEAP32[$2_1 >> 2] = $5_1;
              $76($2_1, $5_1);
            }
            HEAP32[$3_1 >> 2] = $1_1 | 1;
            if ($0_1 >>> 0 < 16) {
              break block;
            }
            HEAP32[$4_1 - 4 >> 2] = $3_1;
          }
        }
        return $4_1;
      }
      function $26($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
        HEAP32[$0_1 + 56 >> 2] = 0;
        $10_1 = $0_1 + 48 | 0;
        $1_1 = HEAP32[$0_1 + 40 >> 2];
        $2_1 = HEAP32[$0_1 + 44 >> 2];
        block: {
          if ($2_1 >>> 0 > HEAPU32[$0_1 + 48 >> 2]) {
            $140($10_1, 0, $2_1, 4, 4);
            $4_1 = HEAP32[$0_1 + 56 >> 2];
          } else {
            if (!$2_1) {
              break block;
            }
          }
          $3_1 = $2_1 << 2;
          if (!$3_1) {
            break block;
          }
          $275(HEAP32[$0_1 + 52 >> 2] + ($4_1 << 2) | 0, $1_1, $3_1);
        }
        HEAP32[$0_1 + 56 >> 2] = $2_1 + $4_1;
        $2_1 = HEAP32[$0_1 + 28 >> 2];
        $11_1 = $2_1 + Math_imul(HEAP32[$0_1 + 32 >> 2], 112) | 0;
        label: while (1) {
          if (($2_1 | 0) != ($11_1 | 0)) {
            $3_1 = $2_1;
            $2_1 = $2_1 + 112 | 0;
            if (HEAP32[$3_1 + 96 >> 2] == -2147483648) {
              continue;
            }
            $1_1 = HEAP32[$3_1 + 100 >> 2];
            $12_1 = $1_1 + (HEAP32[$3_1 + 104 >> 2] << 2) | 0;
            while (1) {
              if (($1_1 | 0) == ($12_1 | 0)) {
                continue label;
              }
              $3_1 = $1_1 + 4 | 0;
              $5_1 = HEAP32[$0_1 + 56 >> 2];
              $8_1 = $5_1 & 15;
              $6_1 = HEAP32[$0_1 + 52 >> 2];
              $7_1 = $5_1 & 536870896;
              $9_1 = $6_1 + ($7_1 << 2) | 0;
              $5_1 = HEAP32[$1_1 >> 2];
              block1: {
                while (1) {
                  if ($7_1) {
                    $4_1 = 0;
                    $1_1 = 0;
                    while (1) {
                      $4_1 = ($5_1 | 0) == HEAP32[$1_1 + $6_1 >> 2] | $4_1;
                      $1_1 = $1_1 + 4 | 0;
                      if (($1_1 | 0) != 64) {
                        continue;
                      }
                      break;
                    }
                    ;
                    $7_1 = $7_1 - 16 | 0;
                    $6_1 = $6_1 - -64 | 0;
                    if (!($4_1 & 1)) {
                      continue;
                    }
                    break block1;
                  }
                  break;
                }
                ;
                $1_1 = $8_1 << 2;
                while (1) {
                  if ($1_1) {
                    $1_1 = $1_1 - 4 | 0;
                    $8_1 = HEAP32[$9_1 >> 2];
                    $9_1 = $9_1 + 4 | 0;
                    if (($5_1 | 0) != ($8_1 | 0)) {
                      continue;
                    }
                    break block1;
                  }
                  break;
                }
                ;
                $173($10_1, $5_1);
              }
              $1_1 = $3_1;
              continue;
            }
            ;
          }
          break;
        }
        ;
      }
      function $27($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $6_1 = global$0 - 32 | 0;
        global$0 = $6_1;
        $2_1 = $2_1 + $3_1 | 0;
        if ($3_1 >>> 0 <= $2_1 >>> 0) {
          $7_1 = $6_1 + 20 | 0;
          $9_1 = HEAP32[$1_1 >> 2];
          $3_1 = $9_1 << 1;
          $2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $2_1 : $3_1;
          $2_1 = $2_1 >>> 0 <= 4 ? 4 : $2_1;
          $8_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($5_1, $2_1);
          $3_1 = 0;
          block: {
            if (!($3_1 | i64toi32_i32$HIGH_BITS) & $8_1 >>> 0 <= -2147483648 - $4_1 >>> 0) {
              if ($9_1) {
                $7_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$6_1 + 28 >> 2] = $4_1;
                $5_1 = Math_imul($5_1, $9_1);
                $3_1 = $6_1 + 24 | 0;
              } else {
                $5_1 = 0;
                $3_1 = $6_1 + 28 | 0;
              }
              HEAP32[$3_1 >> 2] = $5_1;
              if (HEAP32[$6_1 + 28 >> 2]) {
                $3_1 = HEAP32[$6_1 + 24 >> 2];
                if ($3_1) {
                  $3_1 = $167($7_1, $3_1, $4_1, $8_1);
                } else {
                  $213($6_1 + 8 | 0, $4_1, $8_1);
                  $3_1 = HEAP32[$6_1 + 8 >> 2];
                }
              } else {
                $213($6_1, $4_1, $8_1);
                $3_1 = HEAP32[$6_1 >> 2];
              }
              if ($3_1) {
                HEAP32[$1_1 >> 2] = $2_1;
                HEAP32[$1_1 + 4 >> 2] = $3_1;
                $7_1 = -2147483647;
                break block;
              } else {
                HEAP32[$6_1 + 20 >> 2] = $4_1;
                $7_1 = $6_1 + 16 | 0;
                $3_1 = $8_1;
              }
            }
            HEAP32[$7_1 >> 2] = $3_1;
            $2_1 = HEAP32[$6_1 + 16 >> 2];
            $7_1 = HEAP32[$6_1 + 20 >> 2];
          }
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $7_1;
        global$0 = $6_1 + 32 | 0;
      }
      function $28($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $7_1 = 8;
        if (HEAPU8[$2_1 + 72 | 0] == 14) {
          block: {
            $32($4_1 + 8 | 0, HEAP32[$2_1 + 28 >> 2], HEAP32[$2_1 + 32 >> 2], 0);
            $6_1 = HEAP32[$4_1 + 8 >> 2];
            if (($6_1 | 0) == -2147483648) {
              break block;
            }
            $5_1 = HEAP32[$4_1 + 12 >> 2];
            $9($4_1 + 20 | 0, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2], $5_1, HEAP32[$4_1 + 16 >> 2], $3_1);
            $3_1 = HEAP32[$4_1 + 20 >> 2];
            if (($3_1 | 0) == -2147483648) {
              $7_1 = HEAPU8[$4_1 + 24 | 0];
            } else {
              $250($3_1, HEAP32[$4_1 + 24 >> 2]);
              $7_1 = 8;
            }
            $250($6_1, $5_1);
          }
        }
        $3_1 = HEAP32[$1_1 + 24 >> 2] + 1 | 0;
        HEAP32[$1_1 + 24 >> 2] = $3_1;
        HEAP16[$1_1 + 28 >> 1] = HEAPU16[$1_1 + 28 >> 1] | (HEAPU16[$2_1 + 12 >> 1] | (HEAP32[$2_1 + 8 >> 2] ? 128 : 0));
        $6_1 = $3_1;
        $8_1 = HEAP32[$1_1 + 8 >> 2];
        if (($8_1 | 0) == HEAP32[$1_1 >> 2]) {
          $270($1_1, 104, 8);
          $6_1 = HEAP32[$1_1 + 24 >> 2];
        }
        $5_1 = HEAP32[$1_1 + 4 >> 2] + Math_imul($8_1, 104) | 0;
        $275($5_1, $2_1, 80);
        HEAP8[$5_1 + 96 | 0] = 0;
        HEAP32[$5_1 + 92 >> 2] = $3_1;
        HEAP32[$5_1 + 88 >> 2] = 0;
        HEAP32[$5_1 + 80 >> 2] = 0;
        HEAP32[$5_1 + 84 >> 2] = 4;
        HEAP32[$1_1 + 8 >> 2] = $8_1 + 1;
        if ($7_1 >>> 0 <= 6) {
          $154($4_1, $7_1);
          $9_1 = HEAP32[$4_1 >> 2];
          $1_1 = HEAP32[$4_1 + 4 >> 2];
        }
        HEAP32[$0_1 + 8 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = $9_1;
        HEAP32[$0_1 >> 2] = $6_1;
        global$0 = $4_1 + 32 | 0;
      }
      function $29($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $4_1 = HEAP32[$0_1 >> 2];
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        if ($4_1 - $3_1 >>> 0 < $1_1 >>> 0) {
          block: {
            $5_1 = $1_1;
            $1_1 = $1_1 + $3_1 | 0;
            if ($5_1 >>> 0 <= $1_1 >>> 0) {
              $3_1 = 0;
              $5_1 = $2_1 + 20 | 0;
              $6_1 = $4_1 << 1;
              $1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
              $1_1 = $1_1 >>> 0 <= 8 ? 8 : $1_1;
              if (($1_1 | 0) >= 0) {
                if ($4_1) {
                  $3_1 = HEAP32[$0_1 + 4 >> 2];
                  HEAP32[$2_1 + 28 >> 2] = 1;
                  $5_1 = $2_1 + 24 | 0;
                } else {
                  $4_1 = 0;
                  $5_1 = $2_1 + 28 | 0;
                }
                HEAP32[$5_1 >> 2] = $4_1;
                if (HEAP32[$2_1 + 28 >> 2]) {
                  $4_1 = HEAP32[$2_1 + 24 >> 2];
                  if ($4_1) {
                    $3_1 = $167($3_1, $4_1, 1, $1_1);
                  } else {
                    $224($2_1 + 8 | 0, $1_1);
                    $3_1 = HEAP32[$2_1 + 8 >> 2];
                  }
                } else {
                  $224($2_1, $1_1);
                  $3_1 = HEAP32[$2_1 >> 2];
                }
                if ($3_1) {
                  HEAP32[$0_1 >> 2] = $1_1;
                  HEAP32[$0_1 + 4 >> 2] = $3_1;
                  break block;
                } else {
                  HEAP32[$2_1 + 20 >> 2] = 1;
                  $5_1 = $2_1 + 16 | 0;
                }
                $3_1 = $1_1;
              }
              HEAP32[$5_1 >> 2] = $3_1;
            }
            wasm2js_trap();
          }
        }
        global$0 = $2_1 + 32 | 0;
      }
      function $30($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $4_1 = HEAP32[$0_1 >> 2];
        block3: {
          if (HEAP32[$1_1 >> 2] == 1) {
            if (HEAPU8[HEAP32[$0_1 + 4 >> 2]]) {
              block2: {
                $6_1 = HEAP32[$0_1 + 12 >> 2];
                $7_1 = HEAP32[$0_1 + 8 >> 2];
                $1_1 = HEAP32[$4_1 + 4 >> 2];
                $0_1 = HEAP32[$4_1 + 8 >> 2];
                if ($160($1_1, $0_1, 71451, 1)) {
                  $0_1 = 36;
                } else {
                  $49($2_1, $1_1, $0_1, 63);
                  $3_1 = HEAP32[$2_1 >> 2];
                  if ($3_1) {
                    $5_1 = HEAP32[$2_1 + 12 >> 2];
                    $0_1 = HEAP32[$2_1 + 4 >> 2];
                    $1_1 = $3_1;
                    $3_1 = HEAP32[$2_1 + 8 >> 2];
                  } else {
                    $3_1 = 0;
                  }
                  block1: {
                    block: {
                      if ($161($1_1, $0_1, 47)) {
                        $8_1 = $208($1_1, $0_1, 71452, 2);
                        $49($2_1, $1_1, $0_1, 58);
                        $0_1 = $50($2_1);
                        $1_1 = $95($3_1, $5_1);
                        if (!$8_1) {
                          break block;
                        }
                      } else {
                        $49($2_1, $1_1, $0_1, 58);
                        $0_1 = $50($2_1);
                        $1_1 = $95($3_1, $5_1);
                      }
                      if (!$0_1) {
                        break block1;
                      }
                    }
                    if ($1_1) {
                      break block2;
                    }
                  }
                  $0_1 = 35;
                }
                $0_1 = $122($0_1, $7_1, $6_1);
                break block3;
              }
            }
            $110($4_1, 32);
          } else {
            $168($4_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
          }
          $0_1 = 0;
        }
        global$0 = $2_1 + 16 | 0;
        return $0_1 | 0;
      }
      function $31($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        if (HEAPU8[$2_1 + 12 | 0]) {
          block1: {
            $3_1 = HEAP32[$1_1 + 56 >> 2] << 2;
            $6_1 = HEAP32[$2_1 + 8 >> 2];
            $4_1 = HEAP32[$1_1 + 52 >> 2];
            block: {
              while (1) {
                if ($3_1) {
                  $3_1 = $3_1 - 4 | 0;
                  $5_1 = HEAP32[$4_1 >> 2];
                  $4_1 = $4_1 + 4 | 0;
                  if (($5_1 | 0) != ($6_1 | 0)) {
                    continue;
                  }
                  break block;
                }
                break;
              }
              ;
              HEAP8[$0_1 + 8 | 0] = 1;
              break block1;
            }
            $2_1 = fimport$8(HEAP32[HEAP32[$2_1 + 4 >> 2] >> 2], HEAP32[HEAP32[$2_1 >> 2] >> 2]) | 0;
            if (($2_1 | 0) >= 0) {
              block2: {
                if ($2_1 >>> 0 >= HEAPU32[$1_1 + 32 >> 2]) {
                  break block2;
                }
                $1_1 = HEAP32[$1_1 + 28 >> 2] + Math_imul($2_1, 112) | 0;
                if (HEAP32[$1_1 + 96 >> 2] == -2147483648) {
                  break block2;
                }
                $5_1 = ($2_1 ^ -1) >>> 31 | 0;
                $3_1 = HEAP32[$1_1 + 104 >> 2] << 2;
                $4_1 = HEAP32[$1_1 + 100 >> 2];
                block3: {
                  while (1) {
                    if ($3_1) {
                      $3_1 = $3_1 - 4 | 0;
                      $1_1 = HEAP32[$4_1 >> 2];
                      $4_1 = $4_1 + 4 | 0;
                      if (($1_1 | 0) != ($6_1 | 0)) {
                        continue;
                      }
                      break block3;
                    }
                    break;
                  }
                  ;
                  HEAP8[$0_1 + 8 | 0] = 1;
                  HEAP32[$0_1 + 4 >> 2] = $2_1;
                  HEAP32[$0_1 >> 2] = $5_1;
                  return;
                }
                HEAP32[$0_1 >> 2] = 2;
                HEAP32[$0_1 + 4 >> 2] = $2_1;
                return;
              }
            }
            HEAP8[$0_1 + 8 | 0] = 2;
          }
        } else {
          HEAP8[$0_1 + 8 | 0] = 0;
        }
        HEAP32[$0_1 >> 2] = 0;
      }
      function $32($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 + -64 | 0;
        global$0 = $4_1;
        HEAP32[$4_1 + 12 >> 2] = $3_1;
        HEAP32[$4_1 + 24 >> 2] = 0;
        HEAP32[$4_1 + 16 >> 2] = 0;
        HEAP32[$4_1 + 20 >> 2] = 1;
        HEAP8[$4_1 + 31 | 0] = 1;
        HEAP32[$4_1 + 32 >> 2] = 0;
        HEAP8[$4_1 + 38 | 0] = 0;
        HEAP8[$4_1 + 39 | 0] = 0;
        HEAP32[$4_1 + 60 >> 2] = $4_1 + 32;
        HEAP32[$4_1 + 56 >> 2] = $4_1 + 39;
        HEAP32[$4_1 + 52 >> 2] = $4_1 + 31;
        HEAP32[$4_1 + 48 >> 2] = $4_1 + 16;
        HEAP32[$4_1 + 44 >> 2] = $4_1 + 12;
        HEAP32[$4_1 + 40 >> 2] = $4_1 + 38;
        $2_1 = $14($1_1, $2_1, $4_1 + 40 | 0, 22);
        if (HEAPU8[$4_1 + 31 | 0] == 1) {
          if (HEAP8[$4_1 + 38 | 0] & 1) {
            $117($4_1, HEAP32[$4_1 + 20 >> 2], HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 32 >> 2]);
            $1_1 = HEAP32[$4_1 >> 2];
            $1_1 = $66($1_1 ? $1_1 : 1, $1_1 ? HEAP32[$4_1 + 4 >> 2] : 0);
          } else {
            $1_1 = 0;
          }
        } else {
          $1_1 = 0;
        }
        $1_1 = $1_1 | HEAPU8[$4_1 + 39 | 0];
        HEAP8[$4_1 + 39 | 0] = $1_1;
        HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 24 >> 2];
        $3_1 = HEAP32[$4_1 + 20 >> 2];
        HEAP32[$4_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
        HEAP32[$4_1 + 44 >> 2] = $3_1;
        $187($0_1, !$2_1 & ($1_1 ^ 1), $4_1 + 40 | 0);
        $245($2_1);
        global$0 = $4_1 - -64 | 0;
      }
      function $33($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        block: {
          if ($160($0_1, $1_1, 71187, 2)) {
            $3_1 = $122(28, $0_1, $1_1);
          } else {
            if ($179($0_1, $1_1, 1024)) {
              $53($5_1 + 8 | 0, $0_1, $1_1, 64);
              $3_1 = $122(27, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
              break block;
            }
            $6_1 = $0_1 + $1_1 | 0;
            $4_1 = $1_1;
            $3_1 = $0_1;
            block1: {
              while (1) {
                if ($4_1) {
                  $7_1 = HEAPU8[$3_1 | 0] - 9 | 0;
                  if ($7_1 >>> 0 > 23 | !(1 << $7_1 & 8388635)) {
                    break block1;
                  }
                  $3_1 = $3_1 + 1 | 0;
                  $4_1 = $4_1 - 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $4_1 = 0;
              $3_1 = $6_1;
            }
            $3_1 = $3_1 - 1 | 0;
            block2: {
              while (1) {
                if (!$4_1) {
                  break block2;
                }
                $6_1 = HEAPU8[$3_1 + $4_1 | 0] - 9 | 0;
                if (!($6_1 >>> 0 > 23 | !(1 << $6_1 & 8388635))) {
                  $4_1 = $4_1 - 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $3_1 = 0;
              if (FUNCTION_TABLE[$2_1 | 0]($0_1, $1_1) | 0) {
                break block;
              }
            }
            $3_1 = $122(26, $0_1, $1_1);
          }
        }
        global$0 = $5_1 + 16 | 0;
        return $3_1;
      }
      function $34($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $1_1 = global$0 + -64 | 0;
        global$0 = $1_1;
        $3_1 = $217(8, 32);
        $2_1 = $1_1 + 40 | 0;
        $70($2_1, HEAPU8[$0_1 | 0]);
        $225($1_1 + 8 | 0, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2]);
        $70($2_1, HEAPU8[$0_1 | 0]);
        $49($1_1 + 24 | 0, HEAP32[$1_1 + 48 >> 2], HEAP32[$1_1 + 52 >> 2], 36);
        $2_1 = HEAP32[$1_1 + 24 >> 2];
        if ($2_1) {
          $5_1 = HEAP32[$1_1 + 36 >> 2];
          $6_1 = HEAP32[$1_1 + 28 >> 2];
          $4_1 = HEAP32[$1_1 + 32 >> 2];
        } else {
          $2_1 = 1;
          $4_1 = 1;
        }
        HEAP32[$1_1 + 60 >> 2] = $5_1;
        HEAP32[$1_1 + 56 >> 2] = $4_1;
        HEAP32[$1_1 + 44 >> 2] = $6_1;
        HEAP32[$1_1 + 40 >> 2] = $2_1;
        $2_1 = HEAP32[$0_1 + 12 >> 2];
        HEAP32[$1_1 + 48 >> 2] = HEAP32[$0_1 + 8 >> 2];
        HEAP32[$1_1 + 52 >> 2] = $2_1;
        $0_1 = $1_1 + 40 | 0;
        $90($1_1 + 24 | 0, $0_1, 3);
        $2_1 = HEAP32[$1_1 + 20 >> 2];
        HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 16 >> 2];
        HEAP32[$3_1 + 12 >> 2] = $2_1;
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$3_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$3_1 + 4 >> 2] = $2_1;
        HEAP32[$3_1 + 16 >> 2] = -2147483645;
        $2_1 = HEAP32[$1_1 + 28 >> 2];
        HEAP32[$3_1 + 20 >> 2] = HEAP32[$1_1 + 24 >> 2];
        HEAP32[$3_1 + 24 >> 2] = $2_1;
        HEAP32[$3_1 + 28 >> 2] = HEAP32[$1_1 + 32 >> 2];
        HEAP32[$1_1 + 48 >> 2] = 2;
        HEAP32[$1_1 + 44 >> 2] = $3_1;
        HEAP32[$1_1 + 40 >> 2] = 2;
        $3_1 = $72($0_1);
        $178($0_1);
        global$0 = $1_1 - -64 | 0;
        return $3_1;
      }
      function $35($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $2_1 = global$0 - 48 | 0;
        global$0 = $2_1;
        $3_1 = HEAPU8[71846] | HEAPU8[71847] << 8 | (HEAPU8[71848] << 16 | HEAPU8[71849] << 24);
        HEAP8[$2_1 + 31 | 0] = $3_1;
        HEAP8[$2_1 + 32 | 0] = $3_1 >>> 8;
        HEAP8[$2_1 + 33 | 0] = $3_1 >>> 16;
        HEAP8[$2_1 + 34 | 0] = $3_1 >>> 24;
        $3_1 = HEAPU8[71843] | HEAPU8[71844] << 8 | (HEAPU8[71845] << 16 | HEAPU8[71846] << 24);
        HEAP32[$2_1 + 24 >> 2] = HEAPU8[71839] | HEAPU8[71840] << 8 | (HEAPU8[71841] << 16 | HEAPU8[71842] << 24);
        HEAP32[$2_1 + 28 >> 2] = $3_1;
        $8_1 = $2_1 + 24 | 0;
        while (1) {
          block: {
            $3_1 = 11;
            if (($7_1 | 0) == 11) {
              break block;
            }
            $3_1 = HEAPU8[$7_1 + $8_1 | 0];
            $156($2_1 + 8 | 0, $3_1);
            if ($207(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], $0_1, $1_1)) {
              break block;
            }
            $7_1 = $7_1 + 1 | 0;
            HEAP32[$2_1 + 44 >> 2] = 0;
            HEAP32[$2_1 + 36 >> 2] = 0;
            HEAP32[$2_1 + 40 >> 2] = 1;
            $156($2_1, $3_1);
            $4_1 = HEAP32[$2_1 + 4 >> 2];
            $5_1 = HEAP32[$2_1 >> 2];
            while (1) {
              if ($4_1) {
                $6_1 = HEAPU8[$5_1 | 0];
                if (($6_1 - 65 & 255) >>> 0 <= 25) {
                  $110($2_1 + 36 | 0, 45);
                  $6_1 = $6_1 | 32;
                }
                $5_1 = $5_1 + 1 | 0;
                $110($2_1 + 36 | 0, $6_1 & 255);
                $4_1 = $4_1 - 1 | 0;
                continue;
              }
              break;
            }
            ;
            $4_1 = HEAP32[$2_1 + 40 >> 2];
            $5_1 = $207($4_1, HEAP32[$2_1 + 44 >> 2], $0_1, $1_1);
            $250(HEAP32[$2_1 + 36 >> 2], $4_1);
            if (!$5_1) {
              continue;
            }
          }
          break;
        }
        ;
        global$0 = $2_1 + 48 | 0;
        return $3_1;
      }
      function $36($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = $25($0_1, $1_1);
        if (!$3_1) {
          block: {
            $3_1 = 0;
            $4_1 = $0_1 >>> 0 <= 8 ? 8 : $0_1;
            $2_1 = $4_1 + $1_1 | 0;
            if ($2_1 >>> 0 < $4_1 >>> 0 | $2_1 >>> 0 > 4294967280) {
              break block;
            }
            $2_1 = $2_1 + 15 & -16;
            if ($2_1 >>> 0 > 4227858432) {
              break block;
            }
            $4_1 = Math_clz32($2_1);
            if (($4_1 | 0) != 27) {
              $5_1 = $2_1;
              $2_1 = -1 << 26 - $4_1;
              $2_1 = $5_1 + ($2_1 ^ -1) & $2_1;
              if ($2_1 >>> 0 > 4294967279) {
                break block;
              }
            }
            $2_1 = $2_1 + 65551 | 0;
            if ($2_1 >>> 0 < 65535) {
              break block;
            }
            $4_1 = __wasm_memory_grow($2_1 >>> 16 | 0);
            if (($4_1 | 0) == -1) {
              break block;
            }
            $3_1 = $4_1 << 16;
            if (!$3_1) {
              wasm2js_trap();
            }
            $2_1 = $2_1 & -65536;
            while (1) {
              if ($2_1) {
                HEAP32[$3_1 + 4 >> 2] = 0;
                $4_1 = $2_1 - 16 | 0;
                HEAP32[$3_1 >> 2] = $4_1;
                $5_1 = $3_1 + $4_1 | 0;
                HEAP32[$5_1 + 4 >> 2] = $3_1;
                HEAP32[$5_1 >> 2] = 19;
                $76($3_1, $4_1);
                $3_1 = $2_1 + $3_1 | 0;
                $2_1 = 0;
                continue;
              }
              break;
            }
            ;
            $3_1 = $25($0_1, $1_1);
          }
        }
        return $3_1;
      }
      function $37($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 48 | 0;
        global$0 = $3_1;
        $189($3_1 + 24 | 0, 71146, 5, $1_1, $2_1);
        $4_1 = HEAP32[$3_1 + 24 >> 2];
        block: {
          if ($4_1) {
            $2_1 = HEAP32[$3_1 + 28 >> 2];
            HEAP8[$3_1 + 44 | 0] = 46;
            HEAP32[$3_1 + 40 >> 2] = $2_1;
            HEAP32[$3_1 + 36 >> 2] = $4_1;
            $1_1 = 0;
            if ($171($3_1 + 36 | 0) >>> 0 >= 5) {
              break block;
            }
            HEAP8[$3_1 + 44 | 0] = 46;
            HEAP32[$3_1 + 40 >> 2] = $2_1;
            HEAP32[$3_1 + 36 >> 2] = $4_1;
            while (1) {
              block1: {
                $74($3_1 + 16 | 0, $3_1 + 36 | 0);
                $5_1 = HEAP32[$3_1 + 16 >> 2];
                if (!$5_1) {
                  break block1;
                }
                if (HEAP32[$3_1 + 20 >> 2]) {
                  continue;
                }
              }
              break;
            }
            ;
            if ($5_1) {
              break block;
            }
            if (!$243($4_1, $2_1, 21)) {
              break block;
            }
          } else {
            $85($3_1 + 8 | 0, 70671, 214, $1_1, $2_1);
            $1_1 = 0;
            if (HEAP32[$3_1 + 8 >> 2] != 1) {
              break block;
            }
            $4_1 = 0;
            $2_1 = HEAP32[$3_1 + 12 >> 2];
            if (1 << $2_1 & 3252740) {
              break block;
            }
          }
          HEAP32[$0_1 + 8 >> 2] = $2_1;
          HEAP32[$0_1 + 4 >> 2] = $4_1;
          $1_1 = 1;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $3_1 + 48 | 0;
      }
      function $38($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        if (HEAP32[$1_1 >> 2] == 1) {
          block: {
            $43($2_1 + 12 | 0, HEAP32[$1_1 + 4 >> 2], $3_1, HEAP32[$0_1 + 4 >> 2]);
            $3_1 = HEAP32[$2_1 + 12 >> 2];
            if (($3_1 | 0) == -2147483648) {
              HEAP8[HEAP32[$0_1 + 8 >> 2]] = 0;
              break block;
            }
            $1_1 = HEAP32[$2_1 + 16 >> 2];
            HEAP32[$2_1 + 28 >> 2] = $1_1 + HEAP32[$2_1 + 20 >> 2];
            HEAP32[$2_1 + 24 >> 2] = $1_1;
            $4_1 = HEAP32[$0_1 >> 2];
            while (1) {
              $0_1 = $45($2_1 + 24 | 0);
              if (($0_1 | 0) != 1114112) {
                if ($0_1 >>> 0 < 9 | $0_1 - 11 >>> 0 < 21 | ($0_1 - 127 >>> 0 < 33 | $0_1 - 8234 >>> 0 < 5) | ($0_1 - 8294 >>> 0 < 4 | $0_1 - 8206 >>> 0 < 2 | ($0_1 | 0) == 1564)) {
                  continue;
                }
                $110($4_1, $0_1);
                continue;
              }
              break;
            }
            ;
            $250($3_1, $1_1);
          }
        } else {
          $168(HEAP32[$0_1 >> 2], HEAP32[$1_1 + 4 >> 2], $3_1);
        }
        global$0 = $2_1 + 32 | 0;
        return 0;
      }
      function $39($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $4_1 = HEAP32[$1_1 + 16 >> 2];
        if ($4_1 >>> 0 >= HEAPU32[$1_1 + 20 >> 2]) {
          HEAP32[$0_1 >> 2] = 0;
          return;
        }
        HEAP32[$1_1 + 16 >> 2] = $4_1 + 1;
        $6_1 = HEAP32[$1_1 + 4 >> 2];
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        $2_1 = ($6_1 + ($3_1 << 2) | 0) - 4 | 0;
        $8_1 = HEAP32[$1_1 >> 2];
        $7_1 = HEAP32[$1_1 + 12 >> 2];
        while (1) {
          if (!(!$3_1 | !$2_1 | HEAPU32[$2_1 >> 2] > $4_1 >>> 0)) {
            $3_1 = $3_1 - 1 | 0;
            HEAP32[$1_1 + 8 >> 2] = $3_1;
            $2_1 = $2_1 - 4 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = HEAP32[$7_1 + 4 >> 2];
        $5_1 = HEAP32[$7_1 + 8 >> 2];
        if ($228($2_1, $5_1, $4_1)) {
          $5_1 = $184($2_1, $5_1, $4_1);
          if (($3_1 | 0) == ($8_1 | 0)) {
            $136($1_1);
            $6_1 = HEAP32[$1_1 + 4 >> 2];
          }
          $2_1 = $3_1 + 1 | 0;
          HEAP32[$1_1 + 8 >> 2] = $2_1;
          HEAP32[($3_1 << 2) + $6_1 >> 2] = $5_1;
        } else {
          $2_1 = $3_1 + 1 | 0;
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $7_1;
      }
      function $40($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        block5: {
          block4: {
            block3: {
              block2: {
                block1: {
                  block: {
                    $4_1 = HEAP32[$0_1 >> 2];
                    switch ((($4_1 | 0) >= 0 ? 4 : $4_1 ^ -2147483648) - 1 | 0) {
                      case 0:
                        break block;
                      case 1:
                        break block1;
                      case 2:
                        break block2;
                      case 3:
                        break block3;
                      default:
                        break block4;
                    }
                    ;
                  }
                  $174($1_1, +HEAPU8[$0_1 + 4 | 0] + 1);
                  break block5;
                }
                HEAP32[$3_1 >> 2] = 0;
                HEAP32[$3_1 + 4 >> 2] = 1074266112;
                HEAPF64[$3_1 + 8 >> 3] = HEAPF64[$0_1 + 8 >> 3];
                $54($1_1, $3_1);
                break block5;
              }
              $4_1 = HEAP32[$0_1 + 8 >> 2];
              $0_1 = HEAP32[$0_1 + 12 >> 2];
              $5_1 = $141($4_1, $0_1);
              HEAP32[$3_1 >> 2] = 0;
              HEAP32[$3_1 + 4 >> 2] = 1074790400;
              HEAPF64[$3_1 + 8 >> 3] = $5_1 >>> 0;
              $54($1_1, $3_1);
              $168($2_1, $4_1, $0_1);
              break block5;
            }
            HEAP32[$3_1 >> 2] = 0;
            HEAP32[$3_1 + 4 >> 2] = 1075052544;
            $4_1 = HEAP32[$0_1 + 8 >> 2];
            HEAPF64[$3_1 + 8 >> 3] = $4_1 >>> 0;
            $54($1_1, $3_1);
            $4_1 = $4_1 << 4;
            $0_1 = HEAP32[$0_1 + 4 >> 2];
            while (1) {
              if (!$4_1) {
                break block5;
              }
              $40($0_1, $1_1, $2_1);
              $4_1 = $4_1 - 16 | 0;
              $0_1 = $0_1 + 16 | 0;
              continue;
            }
            ;
          }
          $174($1_1, 0);
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $41($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        $7_1 = 1;
        if ($207($1_1, $2_1, 71030, 1)) {
          HEAP16[$0_1 + 12 >> 1] = 65535;
        } else {
          block: {
            $6_1 = $35($1_1, $2_1) & 255;
            if (($6_1 | 0) != 11) {
              HEAP16[$0_1 + 12 >> 1] = HEAPU16[$0_1 + 12 >> 1] | 1 << $6_1;
              break block;
            }
            $189($5_1 + 8 | 0, 71832, 7, $1_1, $2_1);
            $7_1 = 0;
            $6_1 = HEAP32[$5_1 + 8 >> 2];
            if (!$6_1) {
              break block;
            }
            $8_1 = HEAP32[$5_1 + 12 >> 2];
            $2_1 = Math_imul($4_1, 12);
            $1_1 = $3_1 - 12 | 0;
            while (1) {
              if (!$2_1) {
                break block;
              }
              $2_1 = $2_1 - 12 | 0;
              $1_1 = $1_1 + 12 | 0;
              if (!$205($1_1, $6_1, $8_1)) {
                continue;
              }
              break;
            }
            ;
            $2_1 = $5_1 + 20 | 0;
            $118($2_1, $1_1);
            $148($0_1, $2_1);
            $7_1 = 1;
          }
        }
        global$0 = $5_1 + 32 | 0;
        return $7_1;
      }
      function $42($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 + -64 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 44 >> 2] = 4;
        HEAP32[$3_1 + 40 >> 2] = 70667;
        HEAP32[$3_1 + 36 >> 2] = $2_1;
        HEAP32[$3_1 + 32 >> 2] = $1_1;
        $1_1 = $3_1 + 8 | 0;
        $2_1 = $3_1 + 32 | 0;
        $90($1_1, $2_1, 2);
        $5_1 = $1_1;
        $1_1 = HEAP32[$0_1 >> 2];
        $4_1 = HEAP32[$0_1 + 4 >> 2];
        $193($5_1, $158($1_1, $4_1) - $158(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0, 0);
        HEAP32[$3_1 + 60 >> 2] = 1;
        HEAP32[$3_1 + 56 >> 2] = 70625;
        HEAP32[$3_1 + 52 >> 2] = $4_1;
        HEAP32[$3_1 + 48 >> 2] = $1_1;
        HEAP32[$3_1 + 44 >> 2] = 5;
        HEAP32[$3_1 + 40 >> 2] = 71627;
        HEAP32[$3_1 + 36 >> 2] = HEAP32[$3_1 + 16 >> 2];
        $0_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$3_1 + 32 >> 2] = $0_1;
        $90($3_1 + 20 | 0, $2_1, 4);
        $1_1 = HEAP32[$3_1 + 24 >> 2];
        $2_1 = $122(25, $1_1, HEAP32[$3_1 + 28 >> 2]);
        $250(HEAP32[$3_1 + 20 >> 2], $1_1);
        $250(HEAP32[$3_1 + 8 >> 2], $0_1);
        global$0 = $3_1 - -64 | 0;
        return $2_1;
      }
      function $43($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $24($4_1 + 16 | 0, $3_1, $1_1, $2_1);
        block5: {
          block4: {
            block3: {
              block2: {
                block1: {
                  block: {
                    $1_1 = HEAP32[$4_1 + 16 >> 2];
                    switch ((($1_1 | 0) >= 0 ? 4 : $1_1 ^ -2147483648) - 1 | 0) {
                      case 0:
                        break block;
                      case 1:
                        break block1;
                      case 2:
                        break block2;
                      default:
                        break block3;
                    }
                    ;
                  }
                  $2_1 = HEAPU8[$4_1 + 20 | 0];
                  $101($4_1, $2_1 ? 66748 : 66752, $2_1 ? 4 : 5);
                  break block4;
                }
                FUNCTION_TABLE[HEAP32[HEAP32[$3_1 >> 2] + 4 >> 2]]($4_1, HEAPF64[$4_1 + 24 >> 3]);
                break block4;
              }
              HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
              $2_1 = HEAP32[$4_1 + 24 >> 2];
              HEAP32[$4_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
              HEAP32[$4_1 + 4 >> 2] = $2_1;
              break block4;
            }
            HEAP32[$0_1 >> 2] = -2147483648;
            if (($1_1 | 0) == -2147483645) {
              break block5;
            }
            $178($4_1 + 16 | 0);
            break block5;
          }
          if (($1_1 | 0) != -2147483645) {
            $178($4_1 + 16 | 0);
          }
          $187($0_1, $179(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], 256) ^ 1, $4_1);
        }
        global$0 = $4_1 + 32 | 0;
      }
      function $44($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $6_1 = global$0 - 48 | 0;
        global$0 = $6_1;
        $69($6_1 + 8 | 0, 16, 8, 16);
        HEAP32[$6_1 + 28 >> 2] = 0;
        $7_1 = HEAP32[$6_1 + 12 >> 2];
        HEAP32[$6_1 + 20 >> 2] = HEAP32[$6_1 + 8 >> 2];
        HEAP32[$6_1 + 24 >> 2] = $7_1;
        HEAP32[$6_1 + 32 >> 2] = -2147483646;
        HEAPF64[$6_1 + 40 >> 3] = $1_1 >>> 0;
        $1_1 = $6_1 + 20 | 0;
        $7_1 = $6_1 + 32 | 0;
        $146($1_1, $7_1);
        HEAP32[$6_1 + 32 >> 2] = -2147483647;
        HEAP8[$6_1 + 36 | 0] = $5_1;
        $146($1_1, $7_1);
        if ($3_1 >>> 0 > $4_1 >>> 0) {
          $2_1 = Math_imul($4_1, 28) + $2_1 | 0;
          $1_1 = HEAPU8[$2_1 + 26 | 0];
          $8_1 = +(((($1_1 | 0) == 7 ? HEAPU8[$2_1 + 25 | 0] : $1_1) & 7) >>> 0);
        }
        HEAP32[$6_1 + 32 >> 2] = -2147483646;
        HEAPF64[$6_1 + 40 >> 3] = $8_1;
        $146($6_1 + 20 | 0, $6_1 + 32 | 0);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 28 >> 2];
        $1_1 = HEAP32[$6_1 + 24 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 20 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $6_1 + 48 | 0;
      }
      function $45($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $1_1 = HEAP32[$0_1 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 4 >> 2]) {
          return 1114112;
        }
        HEAP32[$0_1 >> 2] = $1_1 + 1;
        $2_1 = HEAPU8[$1_1 | 0];
        if ($2_1 << 24 >> 24 < 0) {
          HEAP32[$0_1 >> 2] = $1_1 + 2;
          $3_1 = HEAPU8[$1_1 + 1 | 0] & 63;
          $4_1 = $2_1 & 31;
          if ($2_1 >>> 0 <= 223) {
            return $3_1 | $4_1 << 6;
          }
          HEAP32[$0_1 >> 2] = $1_1 + 3;
          $3_1 = HEAPU8[$1_1 + 2 | 0] & 63 | $3_1 << 6;
          if ($2_1 >>> 0 < 240) {
            $0_1 = $3_1 | $4_1 << 12;
          } else {
            HEAP32[$0_1 >> 2] = $1_1 + 4;
            $0_1 = $4_1 << 18 & 1835008 | (HEAPU8[$1_1 + 3 | 0] & 63 | $3_1 << 6);
          }
        } else {
          $0_1 = $2_1;
        }
        return $0_1;
      }
      function $46($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $0_1 = $1_1 >>> 0 <= 15 ? $0_1 - 8 | 0 : HEAP32[$0_1 - 4 >> 2];
        $1_1 = HEAP32[$0_1 >> 2];
        $2_1 = $1_1 & -2;
        $3_1 = $0_1 + ($1_1 & -16) | 0;
        $1_1 = HEAP32[$3_1 >> 2];
        if (!($1_1 & 1)) {
          $71(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1);
          $3_1 = ($1_1 & -16) + $3_1 | 0;
          $2_1 = $1_1 + $2_1 | 0;
        }
        $1_1 = HEAP32[$0_1 + 4 >> 2];
        block: {
          if ($1_1) {
            $4_1 = HEAP32[$1_1 >> 2];
            if (!($4_1 & 1)) {
              $71(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], $4_1);
              $2_1 = $2_1 + $4_1 | 0;
              break block;
            }
          }
          $1_1 = $0_1;
        }
        HEAP32[$1_1 >> 2] = $2_1;
        $76($1_1, $2_1);
        HEAP32[$3_1 + 4 >> 2] = $1_1;
      }
      function $47($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = HEAP32[$1_1 + 56 >> 2];
        $5_1 = $4_1 + 1 | 0;
        $8_1 = $5_1 + HEAP32[$1_1 + 48 >> 2] | 0;
        $9_1 = HEAP32[$1_1 + 52 >> 2];
        block1: {
          block: {
            while (1) {
              if (($3_1 | 0) == 4) {
                break block;
              }
              $6_1 = $3_1 + $5_1 | 0;
              $2_1 = $6_1 >>> 0 < $9_1 >>> 0 ? HEAPU8[$3_1 + $8_1 | 0] : 0;
              $2_1 = $2_1 >>> 0 > 57 ? ($2_1 - 65 & -33) + 10 | 0 : $2_1 - 48 | 0;
              if ($2_1 >>> 0 < 16) {
                $3_1 = $3_1 + 1 | 0;
                $7_1 = $2_1 | $7_1 << 4;
                continue;
              }
              break;
            }
            ;
            HEAP8[$0_1 + 1 | 0] = 7;
            HEAP32[$1_1 + 56 >> 2] = $6_1;
            $1_1 = 1;
            break block1;
          }
          HEAP32[$0_1 + 4 >> 2] = $7_1;
          HEAP32[$1_1 + 56 >> 2] = $4_1 + 5;
          $1_1 = 0;
        }
        HEAP8[$0_1 | 0] = $1_1;
      }
      function $48($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $5_1 = 1;
        $1_1 = $1_1 & 255;
        if (!(HEAPU16[$0_1 + 12 >> 1] >>> $1_1 & 1)) {
          block1: {
            if (($1_1 | 0) == 7) {
              block: {
                $6_1 = $3_1 << 4;
                $1_1 = HEAP32[$0_1 + 4 >> 2];
                $7_1 = $1_1 + Math_imul(HEAP32[$0_1 + 8 >> 2], 12) | 0;
                while (1) {
                  if (($1_1 | 0) == ($7_1 | 0)) {
                    break block;
                  }
                  $3_1 = $1_1 + 12 | 0;
                  $8_1 = HEAP32[$1_1 + 8 >> 2];
                  $9_1 = HEAP32[$1_1 + 4 >> 2];
                  $0_1 = $6_1;
                  $1_1 = $2_1;
                  while (1) {
                    if ($0_1) {
                      $0_1 = $0_1 - 16 | 0;
                      $211($4_1 + 8 | 0, $1_1);
                      $1_1 = $1_1 + 16 | 0;
                      if (!$191(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $9_1, $8_1)) {
                        continue;
                      }
                      break block1;
                    }
                    break;
                  }
                  ;
                  $1_1 = $3_1;
                  continue;
                }
                ;
              }
            }
            $5_1 = 0;
          }
        }
        global$0 = $4_1 + 16 | 0;
        return $5_1;
      }
      function $49($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $3_1 = $3_1 & 255;
        block1: {
          block: {
            while (1) {
              if (($2_1 | 0) == ($5_1 | 0)) {
                break block;
              }
              if (($3_1 | 0) != HEAPU8[$1_1 + $5_1 | 0]) {
                $5_1 = $5_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            $142($4_1 + 8 | 0, $1_1, $2_1, $5_1);
            $3_1 = HEAP32[$4_1 + 8 >> 2];
            if (!$3_1) {
              HEAP32[$0_1 >> 2] = 0;
              break block1;
            }
            $6_1 = HEAP32[$4_1 + 12 >> 2];
            $117($4_1, $1_1, $2_1, $5_1 + 1 | 0);
            $1_1 = HEAP32[$4_1 >> 2];
            if ($1_1) {
              $2_1 = HEAP32[$4_1 + 4 >> 2];
              HEAP32[$0_1 + 8 >> 2] = $1_1;
              HEAP32[$0_1 + 4 >> 2] = $6_1;
              HEAP32[$0_1 >> 2] = $3_1;
              HEAP32[$0_1 + 12 >> 2] = $2_1;
            } else {
              HEAP32[$0_1 >> 2] = 0;
            }
            break block1;
          }
          HEAP32[$0_1 >> 2] = 0;
        }
        global$0 = $4_1 + 16 | 0;
      }
      function $50($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $1_1 = global$0 - 32 | 0;
        global$0 = $1_1;
        $3_1 = HEAP32[$0_1 >> 2];
        block: {
          if ($3_1) {
            $4_1 = HEAP32[$0_1 + 4 >> 2];
            $189($1_1 + 8 | 0, 71452, 2, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
            $0_1 = 0;
            $2_1 = HEAP32[$1_1 + 8 >> 2];
            if ($2_1) {
              $49($1_1 + 16 | 0, $2_1, HEAP32[$1_1 + 12 >> 2], 47);
              $5_1 = HEAP32[$1_1 + 20 >> 2];
              $2_1 = HEAP32[$1_1 + 16 >> 2];
            } else {
              $2_1 = 0;
            }
            if (!$243($3_1, $4_1, 25)) {
              break block;
            }
            $3_1 = $2_1 ? $5_1 : 0;
            if (!$3_1) {
              break block;
            }
            $0_1 = $160($2_1 ? $2_1 : 1, $3_1, 71454, 1) ^ 1;
          } else {
            $0_1 = 0;
          }
        }
        global$0 = $1_1 + 32 | 0;
        return $0_1;
      }
      function $51($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        if ($0_1 >>> 0 < 128) {
          HEAP8[$1_1 | 0] = $0_1;
          return;
        }
        $3_1 = $0_1 & 63 | -128;
        $2_1 = $0_1 >>> 6 | 0;
        if ($0_1 >>> 0 < 2048) {
          HEAP8[$1_1 + 1 | 0] = $3_1;
          HEAP8[$1_1 | 0] = $2_1 | 192;
          return;
        }
        $4_1 = $0_1 >>> 12 | 0;
        $2_1 = $2_1 & 63 | -128;
        if ($0_1 >>> 0 <= 65535) {
          HEAP8[$1_1 + 2 | 0] = $3_1;
          HEAP8[$1_1 + 1 | 0] = $2_1;
          HEAP8[$1_1 | 0] = $4_1 | 224;
        } else {
          HEAP8[$1_1 + 3 | 0] = $3_1;
          HEAP8[$1_1 + 2 | 0] = $2_1;
          HEAP8[$1_1 + 1 | 0] = $4_1 & 63 | -128;
          HEAP8[$1_1 | 0] = $0_1 >>> 18 | -16;
        }
      }
      function $52($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $2_1 = HEAPU32[$1_1 + 8 >> 2] <= $2_1 >>> 0 ? 66732 : HEAP32[$1_1 + 4 >> 2] + ($2_1 << 4) | 0;
        if (HEAPU8[$2_1 + 12 | 0] == 3) {
          $4_1 = HEAP32[$2_1 + 8 >> 2];
          if ($4_1 >>> 0 < HEAPU32[$1_1 + 20 >> 2]) {
            $1_1 = HEAP32[$1_1 + 16 >> 2] + Math_imul($4_1, 12) | 0;
            $2_1 = HEAP32[$1_1 + 8 >> 2];
            $4_1 = HEAP32[$1_1 + 4 >> 2];
          } else {
            $65($3_1 + 8 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], HEAP32[$2_1 >> 2] + 1 | 0, HEAP32[$2_1 + 4 >> 2] - 1 | 0);
            $2_1 = HEAP32[$3_1 + 12 >> 2];
            $4_1 = HEAP32[$3_1 + 8 >> 2];
          }
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $4_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $53($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $7_1 = $1_1 + $2_1 | 0;
        $5_1 = $1_1;
        block: {
          while (1) {
            $6_1 = $8_1;
            if (($5_1 | 0) == ($7_1 | 0)) {
              break block;
            }
            $8_1 = $6_1 + 1 | 0;
            $9_1 = HEAP8[$5_1 | 0];
            $5_1 = $5_1 + 1 | 0;
            if (($9_1 | 0) <= -65) {
              continue;
            }
            if ($3_1) {
              $3_1 = $3_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $142($4_1 + 8 | 0, $1_1, $2_1, $6_1);
          $1_1 = HEAP32[$4_1 + 8 >> 2];
          $2_1 = $1_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
          $1_1 = $1_1 ? $1_1 : 1;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $54($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$2_1 + 24 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$2_1 + 28 >> 2] = $3_1;
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP32[$2_1 + 16 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$2_1 + 20 >> 2] = $3_1;
        $3_1 = $2_1 + 16 | 0;
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 <= 1) {
          $140($0_1, $1_1, 2, 8, 8);
          $1_1 = HEAP32[$0_1 + 8 >> 2];
        }
        $4_1 = $1_1 + 2 | 0;
        $5_1 = HEAP32[$0_1 + 4 >> 2] + ($1_1 << 3) | 0;
        $1_1 = 0;
        while (1) {
          if (($1_1 | 0) != 16) {
            HEAPF64[$1_1 + $5_1 >> 3] = HEAPF64[$1_1 + $3_1 >> 3];
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = $4_1;
        global$0 = $2_1 + 32 | 0;
      }
      function $55($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        $149($3_1 + 8 | 0, $1_1, $2_1, 45);
        $4_1 = HEAP32[$3_1 + 8 >> 2];
        $5_1 = $4_1 ? $4_1 : $1_1;
        $6_1 = $4_1 ? HEAP32[$3_1 + 12 >> 2] : $2_1;
        $49($3_1 + 16 | 0, $5_1, $6_1, 46);
        $7_1 = HEAP32[$3_1 + 24 >> 2];
        $8_1 = HEAP32[$3_1 + 28 >> 2];
        $4_1 = HEAP32[$3_1 + 16 >> 2];
        if ($212($4_1 ? $4_1 : $5_1, $4_1 ? HEAP32[$3_1 + 20 >> 2] : $6_1)) {
          $9_1 = $212($4_1 ? $7_1 : 67443, $4_1 ? $8_1 : 1) ? $1_1 : 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $9_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $56($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0;
        $6_1 = global$0 + -64 | 0;
        global$0 = $6_1;
        $256($6_1 + 8 | 0, $0_1, $1_1);
        block2: {
          block1: {
            while (1) {
              block: {
                $62($6_1 + 20 | 0, $6_1 + 8 | 0);
                $0_1 = HEAP32[$6_1 + 20 >> 2];
                if (!$0_1) {
                  break block;
                }
                $1_1 = HEAP32[$6_1 + 24 >> 2];
                $85($6_1, $2_1, $3_1, $0_1, $1_1);
                if (HEAP32[$6_1 >> 2]) {
                  continue;
                }
                break block1;
              }
              break;
            }
            ;
            $1_1 = 0;
            break block2;
          }
          HEAP32[$6_1 + 60 >> 2] = $1_1;
          HEAP32[$6_1 + 56 >> 2] = $0_1;
          HEAP32[$6_1 + 52 >> 2] = $5_1;
          HEAP32[$6_1 + 48 >> 2] = $4_1;
          $90($6_1 + 36 | 0, $6_1 + 48 | 0, 2);
          $0_1 = HEAP32[$6_1 + 40 >> 2];
          $1_1 = $122(19, $0_1, HEAP32[$6_1 + 44 >> 2]);
          $250(HEAP32[$6_1 + 36 >> 2], $0_1);
        }
        global$0 = $6_1 - -64 | 0;
        return $1_1;
      }
      function $57($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        if ($2_1 - 1 >>> 0 <= 4) {
          if ($207($1_1, $2_1, 67443, 1)) {
            $3_1 = 1;
          } else {
            $3_1 = $161($1_1, $2_1, 48) ^ 1;
          }
        } else {
          $3_1 = 0;
        }
        block: {
          while (1) {
            if ($2_1) {
              if (!$3_1) {
                break block;
              }
              $5_1 = HEAPU8[$1_1 | 0] - 48 & 255;
              if ($5_1 >>> 0 > 9) {
                break block;
              }
              $1_1 = $1_1 + 1 | 0;
              $4_1 = Math_imul($4_1, 10) + $5_1 | 0;
              $2_1 = $2_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $6_1 = $4_1 >>> 0 < 65536 & $3_1;
        }
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $6_1;
      }
      function $58($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 48 | 0;
        global$0 = $3_1;
        $4_1 = HEAP32[$0_1 >> 2];
        if ($61($4_1, 66912)) {
          $5_1 = HEAP32[$0_1 + 4 >> 2];
          $86($3_1 + 8 | 0, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2], $1_1, $2_1);
          $2_1 = HEAP32[$3_1 + 12 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
          HEAP32[$3_1 + 32 >> 2] = -2147483648;
          if ($1_1) {
            $20($3_1 + 16 | 0, $1_1, $2_1, HEAPU8[HEAP32[$0_1 + 8 >> 2]]);
            $178($3_1 + 32 | 0);
          } else {
            $0_1 = HEAP32[$3_1 + 44 >> 2];
            HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 40 >> 2];
            HEAP32[$3_1 + 28 >> 2] = $0_1;
            $0_1 = HEAP32[$3_1 + 36 >> 2];
            HEAP32[$3_1 + 16 >> 2] = HEAP32[$3_1 + 32 >> 2];
            HEAP32[$3_1 + 20 >> 2] = $0_1;
          }
          $178($4_1);
          $0_1 = HEAP32[$3_1 + 28 >> 2];
          HEAP32[$4_1 + 8 >> 2] = HEAP32[$3_1 + 24 >> 2];
          HEAP32[$4_1 + 12 >> 2] = $0_1;
          $0_1 = HEAP32[$3_1 + 20 >> 2];
          HEAP32[$4_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
          HEAP32[$4_1 + 4 >> 2] = $0_1;
        }
        global$0 = $3_1 + 48 | 0;
      }
      function $59($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $4_1 = HEAPU8[$0_1 + 96 | 0];
        HEAP8[$0_1 + 96 | 0] = 0;
        $5_1 = HEAP32[$0_1 + 88 >> 2] << 4;
        $0_1 = HEAP32[$0_1 + 84 >> 2];
        while (1) {
          if ($5_1) {
            $6_1 = $0_1 + 8 | 0;
            $3_1 = HEAP32[$6_1 >> 2];
            if (!(HEAP32[$0_1 >> 2] != ($1_1 | 0) | $3_1 >>> 0 >= $2_1 >>> 0)) {
              HEAP32[$6_1 >> 2] = 0;
              $4_1 = ($3_1 | 0) != 0 | $4_1;
              $3_1 = 0;
            }
            $0_1 = $0_1 + 16 | 0;
            $5_1 = $5_1 - 16 | 0;
            $7_1 = ($3_1 | 0) != 0 | $7_1;
            continue;
          }
          break;
        }
        ;
        return ($7_1 ^ -1) & $4_1 & 1;
      }
      function $60($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        $131($0_1 + 24 | 0);
        $1_1 = HEAP32[$0_1 + 44 >> 2];
        $3_1 = HEAP32[$0_1 + 40 >> 2];
        $2_1 = $3_1;
        while (1) {
          if ($1_1) {
            $1_1 = $1_1 - 1 | 0;
            $182($2_1);
            $2_1 = $2_1 + 80 | 0;
            continue;
          }
          break;
        }
        ;
        $261(HEAP32[$0_1 + 36 >> 2], $3_1);
        $131($0_1 + 48 | 0);
        $131($0_1 + 60 | 0);
        $3_1 = HEAP32[$0_1 + 76 >> 2];
        $1_1 = $3_1 + 8 | 0;
        $2_1 = HEAP32[$0_1 + 80 >> 2];
        while (1) {
          if ($2_1) {
            $250(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
            $2_1 = $2_1 - 1 | 0;
            $1_1 = $1_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        $98(HEAP32[$0_1 + 72 >> 2], $3_1, 4, 16);
      }
      function $61($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = HEAP32[$1_1 >> 2];
        $4_1 = ($2_1 | 0) >= 0 ? 4 : $2_1 ^ -2147483648;
        $2_1 = HEAP32[$0_1 >> 2];
        $2_1 = ($2_1 | 0) >= 0 ? 4 : $2_1 ^ -2147483648;
        if (($4_1 | 0) == ($2_1 | 0)) {
          block4: {
            $3_1 = 1;
            block3: {
              switch ($2_1 - 1 | 0) {
                case 0:
                  return HEAPU8[$0_1 + 4 | 0] == HEAPU8[$1_1 + 4 | 0];
                case 1:
                  return HEAPF64[$0_1 + 8 >> 3] == HEAPF64[$1_1 + 8 >> 3];
                case 2:
                  return $214(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
                case 3:
                  break block3;
                default:
                  break block4;
              }
              ;
            }
            $3_1 = 0;
            $2_1 = HEAP32[$0_1 + 8 >> 2];
            if (($2_1 | 0) != HEAP32[$1_1 + 8 >> 2]) {
              break block4;
            }
            $3_1 = $113(HEAP32[$0_1 + 4 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1);
          }
        }
        return $3_1;
      }
      function $62($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $143($2_1 + 24 | 0, $1_1);
        $3_1 = HEAP32[$2_1 + 24 >> 2];
        if ($3_1) {
          block: {
            $52($2_1 + 16 | 0, $3_1, HEAP32[$2_1 + 28 >> 2]);
            $3_1 = HEAP32[$2_1 + 16 >> 2];
            if (!$3_1) {
              HEAP32[$0_1 >> 2] = 0;
              break block;
            }
            $4_1 = HEAP32[$2_1 + 20 >> 2];
            $143($2_1 + 8 | 0, $1_1);
            $1_1 = HEAP32[$2_1 + 8 >> 2];
            if ($1_1) {
              $5_1 = HEAP32[$2_1 + 12 >> 2];
              HEAP32[$0_1 + 8 >> 2] = $1_1;
              HEAP32[$0_1 + 4 >> 2] = $4_1;
              HEAP32[$0_1 >> 2] = $3_1;
              HEAP32[$0_1 + 12 >> 2] = $5_1;
            } else {
              HEAP32[$0_1 >> 2] = 0;
            }
          }
        } else {
          HEAP32[$0_1 >> 2] = 0;
        }
        global$0 = $2_1 + 32 | 0;
      }
      function $63($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        HEAP32[$5_1 + 12 >> 2] = 0;
        HEAP32[$5_1 + 4 >> 2] = 0;
        HEAP32[$5_1 + 8 >> 2] = 4;
        if (HEAPU16[$1_1 + 16 >> 1] >>> $2_1 & 1) {
          block: {
            $6_1 = Math_imul(HEAP32[$1_1 + 8 >> 2], 20);
            $1_1 = HEAP32[$1_1 + 4 >> 2];
            while (1) {
              if (!$6_1) {
                break block;
              }
              if ($48($1_1 + 4 | 0, $2_1, $3_1, $4_1)) {
                $173($5_1 + 4 | 0, HEAP32[$1_1 >> 2]);
              }
              $1_1 = $1_1 + 20 | 0;
              $6_1 = $6_1 - 20 | 0;
              continue;
            }
            ;
          }
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 12 >> 2];
        $1_1 = HEAP32[$5_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $5_1 + 16 | 0;
      }
      function $64($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        $69($3_1 + 8 | 0, $2_1, 8, 16);
        $6_1 = HEAP32[$3_1 + 8 >> 2];
        $9_1 = ($2_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $2_1) << 4;
        $8_1 = HEAP32[$3_1 + 12 >> 2];
        while (1) {
          if (($4_1 | 0) != ($9_1 | 0)) {
            $82($3_1 + 16 | 0, $1_1 + $4_1 | 0);
            $7_1 = HEAP32[$3_1 + 28 >> 2];
            $5_1 = $4_1 + $8_1 | 0;
            HEAP32[$5_1 + 8 >> 2] = HEAP32[$3_1 + 24 >> 2];
            HEAP32[$5_1 + 12 >> 2] = $7_1;
            $7_1 = HEAP32[$3_1 + 20 >> 2];
            HEAP32[$5_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
            HEAP32[$5_1 + 4 >> 2] = $7_1;
            $4_1 = $4_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $8_1;
        HEAP32[$0_1 >> 2] = $6_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $65($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0;
        if ($3_1 >>> 0 <= $4_1 >>> 0) {
          if (!((($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) != ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] <= -65) ? $3_1 : 0) | (($2_1 >>> 0 <= $4_1 >>> 0 ? ($2_1 | 0) != ($4_1 | 0) : HEAP8[$1_1 + $4_1 | 0] < -64) ? $4_1 : 0))) {
            $5_1 = $1_1 + $3_1 | 0;
            $6_1 = $4_1 - $3_1 | 0;
          }
        }
        HEAP32[$0_1 + 4 >> 2] = $6_1;
        HEAP32[$0_1 >> 2] = $5_1;
      }
      function $66($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        while (1) {
          block: {
            if (!$1_1) {
              break block;
            }
            $2_1 = HEAPU8[$0_1 | 0];
            if (($2_1 | 0) == 46) {
              $3_1 = -1;
              $2_1 = 1;
            } else {
              if (($2_1 | 0) != 37 | $1_1 >>> 0 < 3 | HEAPU8[$0_1 + 1 | 0] != 50 | (HEAPU8[$0_1 + 2 | 0] | 32) != 101) {
                break block;
              }
              $3_1 = -3;
              $2_1 = 3;
            }
            $4_1 = $4_1 + 1 | 0;
            $1_1 = $1_1 + $3_1 | 0;
            $0_1 = $0_1 + $2_1 | 0;
            continue;
          }
          break;
        }
        ;
        return !$1_1 & ($4_1 | 0) < 3;
      }
      function $67($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $190($2_1 + 8 | 0, HEAP32[$0_1 >> 2] + 8 | 0);
        $4_1 = HEAP32[$2_1 + 12 >> 2];
        $3_1 = HEAP32[$2_1 + 8 >> 2];
        if (HEAP32[$3_1 >> 2] != 2 | HEAP32[$3_1 + 4 >> 2]) {
          $5_1 = $3_1;
          $3_1 = HEAP32[$3_1 + 304 >> 2] + 1 | 0;
          HEAP32[$5_1 + 304 >> 2] = $3_1 ? $3_1 : -1;
        }
        HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] + 1;
        $0_1 = fimport$1(HEAP32[$0_1 + 4 >> 2], 1025, HEAP32[$1_1 >> 2]) | 0;
        $202($2_1);
        $237(HEAP32[$2_1 >> 2] & 1 ? HEAP32[$2_1 + 4 >> 2] : $0_1);
        global$0 = $2_1 + 16 | 0;
      }
      function $68($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0;
        $6_1 = global$0 + -64 | 0;
        global$0 = $6_1;
        $53($6_1, $4_1, $5_1, 64);
        HEAP32[$6_1 + 52 >> 2] = 9;
        HEAP32[$6_1 + 48 >> 2] = 70157;
        HEAP32[$6_1 + 44 >> 2] = $3_1;
        HEAP32[$6_1 + 40 >> 2] = $2_1;
        HEAP32[$6_1 + 36 >> 2] = 6;
        HEAP32[$6_1 + 32 >> 2] = 70151;
        HEAP32[$6_1 + 28 >> 2] = $1_1;
        HEAP32[$6_1 + 24 >> 2] = $0_1;
        $0_1 = HEAP32[$6_1 + 4 >> 2];
        HEAP32[$6_1 + 56 >> 2] = HEAP32[$6_1 >> 2];
        HEAP32[$6_1 + 60 >> 2] = $0_1;
        $90($6_1 + 12 | 0, $6_1 + 24 | 0, 5);
        $0_1 = HEAP32[$6_1 + 16 >> 2];
        $1_1 = $122(20, $0_1, HEAP32[$6_1 + 20 >> 2]);
        $250(HEAP32[$6_1 + 12 >> 2], $0_1);
        global$0 = $6_1 - -64 | 0;
        return $1_1;
      }
      function $69($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $3_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($3_1, $1_1);
        if (i64toi32_i32$HIGH_BITS | $3_1 >>> 0 > -2147483648 - $2_1 >>> 0) {
          wasm2js_trap();
        }
        if ($3_1) {
          block: {
            $213($4_1 + 8 | 0, $2_1, $3_1);
            $2_1 = HEAP32[$4_1 + 8 >> 2];
            if ($2_1) {
              break block;
            }
            wasm2js_trap();
          }
        } else {
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $70($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = global$0 - 48 | 0;
        global$0 = $2_1;
        HEAP8[$2_1 + 44 | 0] = 10;
        HEAP32[$2_1 + 40 >> 2] = 2563;
        HEAP32[$2_1 + 36 >> 2] = 67588;
        $99($2_1 + 8 | 0, $2_1 + 36 | 0, $1_1 & 255);
        $1_1 = HEAP32[$2_1 + 8 >> 2];
        block1: {
          if ($1_1) {
            block: {
              $49($2_1 + 20 | 0, $1_1, HEAP32[$2_1 + 12 >> 2], 124);
              if (!HEAP32[$2_1 + 20 >> 2]) {
                break block;
              }
              $1_1 = HEAP32[$2_1 + 32 >> 2];
              HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 28 >> 2];
              HEAP32[$0_1 + 12 >> 2] = $1_1;
              $1_1 = HEAP32[$2_1 + 24 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 20 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              break block1;
            }
          }
          HEAP32[$0_1 + 8 >> 2] = 1;
          HEAP32[$0_1 + 12 >> 2] = 0;
          HEAP32[$0_1 >> 2] = 1;
          HEAP32[$0_1 + 4 >> 2] = 0;
        }
        global$0 = $2_1 + 48 | 0;
      }
      function $71($0_1, $1_1, $2_1) {
        var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        if ($0_1) {
          HEAP32[$0_1 + 12 >> 2] = $1_1;
        }
        if ($1_1) {
          HEAP32[$1_1 + 8 >> 2] = $0_1;
          return;
        }
        $3_1 = Math_clz32($2_1);
        $1_1 = 27 - $3_1 | 0;
        $2_1 = __wasm_rotr_i32($2_1, 26 - $3_1 | 0) & 31;
        HEAP32[($1_1 << 7 | $2_1 << 2) + 72588 >> 2] = $0_1;
        if (!$0_1) {
          block: {
            $3_1 = $1_1 << 2;
            $0_1 = HEAP32[$3_1 + 76684 >> 2] & __wasm_rotl_i32($2_1);
            HEAP32[$3_1 + 76684 >> 2] = $0_1;
            if ($0_1) {
              break block;
            }
            wasm2js_i32$0 = 76812, wasm2js_i32$1 = HEAP32[19203] & __wasm_rotl_i32($1_1), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
          }
        }
      }
      function $72($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        $1_1 = global$0 - 32 | 0;
        global$0 = $1_1;
        $69($1_1, 96, 8, 8);
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        $3_1 = HEAP32[$1_1 >> 2];
        HEAP32[$1_1 + 16 >> 2] = 0;
        HEAP32[$1_1 + 8 >> 2] = $3_1;
        HEAP32[$1_1 + 12 >> 2] = $2_1;
        HEAP32[$1_1 + 28 >> 2] = 0;
        HEAP32[$1_1 + 20 >> 2] = 0;
        HEAP32[$1_1 + 24 >> 2] = 1;
        $40($0_1, $1_1 + 8 | 0, $1_1 + 20 | 0);
        $0_1 = HEAP32[$1_1 + 12 >> 2];
        $2_1 = HEAP32[$1_1 + 24 >> 2];
        $3_1 = fimport$4($0_1 | 0, HEAP32[$1_1 + 16 >> 2], $2_1 | 0, HEAP32[$1_1 + 28 >> 2]) | 0;
        $250(HEAP32[$1_1 + 20 >> 2], $2_1);
        $98(HEAP32[$1_1 + 8 >> 2], $0_1, 8, 8);
        global$0 = $1_1 + 32 | 0;
        return $3_1;
      }
      function $73($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 20 >> 2] = 0;
        HEAP32[$3_1 + 12 >> 2] = 0;
        HEAP32[$3_1 + 16 >> 2] = 1;
        HEAP32[$3_1 + 24 >> 2] = $1_1;
        HEAP32[$3_1 + 28 >> 2] = $1_1 + $2_1;
        while (1) {
          $1_1 = $45($3_1 + 24 | 0);
          if (($1_1 | 0) != 1114112) {
            if ($1_1 >>> 0 < 32 | $1_1 - 127 >>> 0 < 33) {
              continue;
            }
            $110($3_1 + 12 | 0, $1_1);
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 20 >> 2];
        $1_1 = HEAP32[$3_1 + 16 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $74($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 >> 2];
        if ($3_1) {
          $5_1 = HEAP32[$1_1 + 4 >> 2];
          $49($2_1, $3_1, $5_1, HEAPU8[$1_1 + 8 | 0]);
          $4_1 = HEAP32[$2_1 >> 2];
          if ($4_1) {
            $6_1 = HEAP32[$2_1 + 12 >> 2];
            $5_1 = HEAP32[$2_1 + 4 >> 2];
            $3_1 = $4_1;
            $4_1 = HEAP32[$2_1 + 8 >> 2];
          } else {
            $4_1 = 0;
          }
          HEAP32[$1_1 + 4 >> 2] = $6_1;
          HEAP32[$1_1 >> 2] = $4_1;
        } else {
          $3_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $3_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $75($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $76($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = Math_clz32($1_1);
        $3_1 = 27 - $2_1 | 0;
        $2_1 = __wasm_rotr_i32($1_1, 26 - $2_1 | 0) & 31;
        $4_1 = $3_1 << 7 | $2_1 << 2;
        $1_1 = HEAP32[$4_1 + 72588 >> 2];
        HEAP32[$4_1 + 72588 >> 2] = $0_1;
        HEAP32[$0_1 + 12 >> 2] = 0;
        HEAP32[$0_1 + 8 >> 2] = $1_1;
        if ($1_1) {
          HEAP32[$1_1 + 12 >> 2] = $0_1;
        }
        HEAP32[19203] = HEAP32[19203] | 1 << $3_1;
        $0_1 = $3_1 << 2;
        HEAP32[$0_1 + 76684 >> 2] = HEAP32[$0_1 + 76684 >> 2] | 1 << $2_1;
      }
      function $77($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        $256($5_1 + 4 | 0, $1_1, $2_1);
        $2_1 = 0;
        while (1) {
          $62($5_1 + 16 | 0, $5_1 + 4 | 0);
          $6_1 = HEAP32[$5_1 + 16 >> 2];
          if ($6_1) {
            $7_1 = HEAP32[$5_1 + 24 >> 2];
            $6_1 = $207($6_1, HEAP32[$5_1 + 20 >> 2], $3_1, $4_1);
            $2_1 = $6_1 ? $7_1 : $2_1;
            $1_1 = $6_1 ? HEAP32[$5_1 + 28 >> 2] : $1_1;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
        global$0 = $5_1 + 32 | 0;
      }
      function $78($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 12 >> 2] = 0;
        HEAP32[$3_1 + 4 >> 2] = 0;
        HEAP32[$3_1 + 8 >> 2] = 8;
        $2_1 = $2_1 << 3;
        while (1) {
          if ($2_1) {
            $4_1 = $3_1 + 16 | 0;
            $225($4_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
            $2_1 = $2_1 - 8 | 0;
            $1_1 = $1_1 + 8 | 0;
            $146($3_1 + 4 | 0, $4_1);
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $79($0_1) {
        var $1_1 = 0, $2_1 = 0;
        $107($0_1);
        $2_1 = 1;
        $1_1 = HEAP32[$0_1 + 56 >> 2];
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 52 >> 2]) {
          block: {
            if (HEAPU8[$1_1 + HEAP32[$0_1 + 48 >> 2] | 0] != 34) {
              break block;
            }
            $2_1 = $11($0_1, 1) & 255;
            if (($2_1 | 0) != 10) {
              break block;
            }
            $107($0_1);
            $2_1 = 2;
            $1_1 = HEAP32[$0_1 + 56 >> 2];
            if ($1_1 >>> 0 >= HEAPU32[$0_1 + 52 >> 2] | HEAPU8[$1_1 + HEAP32[$0_1 + 48 >> 2] | 0] != 58) {
              break block;
            }
            HEAP32[$0_1 + 56 >> 2] = $1_1 + 1;
            $2_1 = 10;
          }
        }
        return $2_1;
      }
      function $80($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = ($220(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $2_1) & 255) != 2;
        if (!$4_1) {
          $89($3_1 + 8 | 0, $1_1, $2_1);
          $5_1 = +FUNCTION_TABLE[HEAP32[$1_1 + 32 >> 2]](HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
        }
        wasm2js_scratch_store_f64(+$5_1);
        $1_1 = wasm2js_scratch_load_i32(1) | 0;
        wasm2js_scratch_load_i32(0) | 0;
        $1_1 = $1_1 & 2147483647;
        if (($1_1 | 0) == 2146435072 | $1_1 >>> 0 > 2146435072 | $4_1) {
          $1_1 = 0;
        } else {
          HEAPF64[$0_1 + 8 >> 3] = $5_1;
          $1_1 = 1;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = 0;
        global$0 = $3_1 + 16 | 0;
      }
      function $81($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
        var $8_1 = 0, $9_1 = 0;
        $8_1 = global$0 - 32 | 0;
        global$0 = $8_1;
        $9_1 = $8_1 + 4 | 0;
        $44($9_1, 2, $1_1, $2_1, $3_1, $4_1);
        HEAP32[$8_1 + 16 >> 2] = -2147483646;
        HEAPF64[$8_1 + 24 >> 3] = ($5_1 & 255) >>> 0;
        $1_1 = $8_1 + 16 | 0;
        $146($9_1, $1_1);
        $135($1_1, $6_1, $7_1);
        $146($9_1, $1_1);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$8_1 + 12 >> 2];
        $1_1 = HEAP32[$8_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$8_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $8_1 + 32 | 0;
      }
      function $82($0_1, $1_1) {
        var $2_1 = 0;
        block3: {
          block: {
            block2: {
              block1: {
                $2_1 = HEAP32[$1_1 >> 2];
                switch ((($2_1 | 0) >= 0 ? 4 : $2_1 ^ -2147483648) - 1 | 0) {
                  case 0:
                  case 1:
                    break block;
                  case 2:
                    break block1;
                  case 3:
                    break block2;
                  default:
                    break block3;
                }
                ;
              }
              $118($0_1 + 4 | 0, $1_1 + 4 | 0);
              HEAP32[$0_1 >> 2] = -2147483645;
              return;
            }
            $64($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
            return;
          }
          $2_1 = HEAP32[$1_1 + 12 >> 2];
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
          HEAP32[$0_1 + 12 >> 2] = $2_1;
          $2_1 = HEAP32[$1_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          return;
        }
        HEAP32[$0_1 >> 2] = -2147483648;
      }
      function $83($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        $77($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1);
        $1_1 = HEAP32[$5_1 + 8 >> 2];
        if ($1_1) {
          block: {
            $80($5_1 + 16 | 0, $1_1, HEAP32[$5_1 + 12 >> 2]);
            if (HEAP32[$5_1 + 16 >> 2] != 1 | HEAP32[$5_1 + 20 >> 2]) {
              break block;
            }
            $6_1 = HEAPF64[$5_1 + 24 >> 3];
            if (!$170(70328, $6_1)) {
              break block;
            }
            HEAPF64[$0_1 + 8 >> 3] = $6_1;
            $7_1 = 1;
          }
        }
        HEAP32[$0_1 >> 2] = $7_1;
        HEAP32[$0_1 + 4 >> 2] = 0;
        global$0 = $5_1 + 32 | 0;
      }
      function $84($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $85($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        HEAP8[$5_1 + 28 | 0] = 32;
        HEAP32[$5_1 + 24 >> 2] = $2_1;
        HEAP32[$5_1 + 20 >> 2] = $1_1;
        $1_1 = 0;
        while (1) {
          block: {
            $74($5_1 + 8 | 0, $5_1 + 20 | 0);
            $2_1 = HEAP32[$5_1 + 8 >> 2];
            if (!$2_1) {
              break block;
            }
            if ($207($2_1, HEAP32[$5_1 + 12 >> 2], $3_1, $4_1)) {
              break block;
            }
            $1_1 = $1_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0;
        global$0 = $5_1 + 32 | 0;
      }
      function $86($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        HEAP8[$5_1 + 28 | 0] = 46;
        HEAP32[$5_1 + 24 >> 2] = $4_1;
        HEAP32[$5_1 + 20 >> 2] = $3_1;
        block: {
          while (1) {
            $74($5_1 + 8 | 0, $5_1 + 20 | 0);
            $3_1 = HEAP32[$5_1 + 8 >> 2];
            if (!$3_1) {
              break block;
            }
            $77($5_1, $1_1, $2_1, $3_1, HEAP32[$5_1 + 12 >> 2]);
            $2_1 = HEAP32[$5_1 + 4 >> 2];
            $1_1 = HEAP32[$5_1 >> 2];
            if ($1_1) {
              continue;
            }
            break;
          }
          ;
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $5_1 + 32 | 0;
      }
      function $87($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 + -64 | 0;
        global$0 = $4_1;
        $16($4_1 + 8 | 0, $1_1, $2_1);
        if (HEAP32[$4_1 + 8 >> 2] != 3) {
          HEAP32[$0_1 >> 2] = -2147483648;
        } else {
          $1_1 = $4_1 + 28 | 0;
          $6($1_1, HEAP32[$4_1 + 12 >> 2], HEAP32[$4_1 + 16 >> 2], $3_1);
          if (HEAP32[$4_1 + 28 >> 2] != -2147483648) {
            $275($0_1, $1_1, 36);
          } else {
            HEAP32[$0_1 >> 2] = -2147483648;
          }
        }
        global$0 = $4_1 - -64 | 0;
      }
      function $88($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = HEAP32[$0_1 + 56 >> 2];
        $1_1 = HEAP32[$0_1 + 52 >> 2];
        $3_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $2_1 : $1_1;
        $4_1 = HEAP32[$0_1 + 48 >> 2];
        $1_1 = $2_1;
        block: {
          while (1) {
            if (($1_1 | 0) != ($3_1 | 0)) {
              if ((HEAPU8[$1_1 + $4_1 | 0] - 48 & 255) >>> 0 >= 10) {
                break block;
              }
              $1_1 = $1_1 + 1 | 0;
              HEAP32[$0_1 + 56 >> 2] = $1_1;
              continue;
            }
            break;
          }
          ;
          $1_1 = $3_1;
        }
        return ($1_1 | 0) == ($2_1 | 0) ? 6 : 10;
      }
      function $89($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = HEAP32[$1_1 + 24 >> 2];
        $5_1 = HEAP32[$1_1 + 28 >> 2];
        $1_1 = HEAPU32[$1_1 + 8 >> 2] <= $2_1 >>> 0 ? 66732 : HEAP32[$1_1 + 4 >> 2] + ($2_1 << 4) | 0;
        $65($3_1 + 8 | 0, $4_1, $5_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
        $2_1 = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
        HEAP32[$0_1 + 4 >> 2] = $1_1 ? $2_1 : 0;
        global$0 = $3_1 + 16 | 0;
      }
      function $90($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 12 >> 2] = 0;
        HEAP32[$3_1 + 4 >> 2] = 0;
        HEAP32[$3_1 + 8 >> 2] = 1;
        $2_1 = $2_1 << 3;
        while (1) {
          if ($2_1) {
            $168($3_1 + 4 | 0, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
            $2_1 = $2_1 - 8 | 0;
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $91($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        fimport$7($3_1 + 8 | 0, $1_1 | 0, $2_1 | 0);
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        block1: {
          if ($1_1) {
            block: {
              $241($3_1, $1_1, HEAP32[$3_1 + 12 >> 2]);
              $1_1 = HEAP32[$3_1 + 4 >> 2];
              if (($1_1 | 0) == -2147483648) {
                break block;
              }
              $2_1 = HEAP32[$3_1 >> 2];
              HEAP32[$0_1 + 8 >> 2] = $1_1;
              HEAP32[$0_1 + 4 >> 2] = $2_1;
              HEAP32[$0_1 >> 2] = $1_1;
              break block1;
            }
          }
          HEAP32[$0_1 >> 2] = -2147483648;
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $92($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        if (($220(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $4_1) & 255) != 4) {
          $89($5_1 + 8 | 0, $3_1, $4_1);
          $1_1 = $68(70232, 6, $1_1, $2_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        } else {
          $257($0_1, $3_1, $4_1);
        }
        global$0 = $5_1 + 16 | 0;
      }
      function $93($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        $6_1 = $124($3_1, $4_1) & 255;
        if (($6_1 | 0) != 2) {
          HEAP8[$0_1 + 1 | 0] = $6_1;
          $1_1 = 0;
        } else {
          $89($5_1 + 8 | 0, $3_1, $4_1);
          wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $68(70972, 13, $1_1, $2_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
          $1_1 = 1;
        }
        HEAP8[$0_1 | 0] = $1_1;
        global$0 = $5_1 + 16 | 0;
      }
      function $94($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = global$0 - 48 | 0;
        global$0 = $2_1;
        HEAP32[$2_1 + 44 >> 2] = 106;
        HEAP32[$2_1 + 40 >> 2] = 66069;
        HEAP32[$2_1 + 36 >> 2] = 13;
        HEAP32[$2_1 + 32 >> 2] = 66175;
        HEAP32[$2_1 + 28 >> 2] = $1_1;
        HEAP32[$2_1 + 24 >> 2] = $0_1;
        $90($2_1 + 12 | 0, $2_1 + 24 | 0, 3);
        $0_1 = HEAP32[$2_1 + 16 >> 2];
        $1_1 = $122(23, $0_1, HEAP32[$2_1 + 20 >> 2]);
        $250(HEAP32[$2_1 + 12 >> 2], $0_1);
        global$0 = $2_1 + 48 | 0;
        return $1_1;
      }
      function $95($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        block: {
          if ($0_1) {
            HEAP8[$2_1 + 28 | 0] = 38;
            HEAP32[$2_1 + 24 >> 2] = $1_1;
            HEAP32[$2_1 + 20 >> 2] = $0_1;
            $129($2_1 + 8 | 0, $2_1 + 20 | 0);
            $1_1 = HEAP32[$2_1 + 8 >> 2];
            $0_1 = 0;
            if (!$1_1) {
              break block;
            }
            $0_1 = $160($1_1, HEAP32[$2_1 + 12 >> 2], 71455, 1);
          } else {
            $0_1 = 1;
          }
        }
        global$0 = $2_1 + 32 | 0;
        return $0_1;
      }
      function $96($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        $2_1 = HEAP32[$0_1 + 12 >> 2];
        $4_1 = $1_1 + $2_1 | 0;
        block: {
          while (1) {
            if ($2_1) {
              $3_1 = HEAPU8[$1_1 | 0] - 9 | 0;
              if ($3_1 >>> 0 > 23 | !(1 << $3_1 & 8388635)) {
                break block;
              }
              $1_1 = $1_1 + 1 | 0;
              $2_1 = $2_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $2_1 = 0;
          $1_1 = $4_1;
        }
        HEAP32[$0_1 + 12 >> 2] = $2_1;
        HEAP32[$0_1 + 8 >> 2] = $1_1;
      }
      function $97($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        if ($1_1) {
          FUNCTION_TABLE[HEAP32[$2_1 + 16 >> 2]]($3_1 + 8 | 0, $1_1);
          $1_1 = HEAP32[$3_1 + 12 >> 2];
          $2_1 = HEAP32[$3_1 + 8 >> 2];
          HEAP32[$0_1 + 8 >> 2] = $2_1;
          $2_1 = $2_1 & 1;
          HEAP32[$0_1 + 4 >> 2] = $2_1 ? $1_1 : 0;
          HEAP32[$0_1 >> 2] = $2_1 ? 0 : $1_1;
          global$0 = $3_1 + 16 | 0;
        } else {
          $262(72416, 50);
          wasm2js_trap();
        }
      }
      function $98($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        if ($0_1) {
          HEAP32[$4_1 + 12 >> 2] = $2_1;
          $2_1 = $4_1 + 8 | 0;
          $0_1 = Math_imul($0_1, $3_1);
        } else {
          $2_1 = $4_1 + 12 | 0;
          $0_1 = 0;
        }
        HEAP32[$2_1 >> 2] = $0_1;
        $0_1 = HEAP32[$4_1 + 12 >> 2];
        if (HEAP32[$4_1 + 8 >> 2] ? $0_1 : 0) {
          $46($1_1, $0_1);
        }
        global$0 = $4_1 + 16 | 0;
      }
      function $99($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        block: {
          if ($2_1) {
            while (1) {
              $74($3_1 + 8 | 0, $1_1);
              $4_1 = 0;
              if (!HEAP32[$3_1 + 8 >> 2]) {
                break block;
              }
              $2_1 = $2_1 - 1 | 0;
              if ($2_1) {
                continue;
              }
              break;
            }
          }
          $74($3_1, $1_1);
          $1_1 = HEAP32[$3_1 + 4 >> 2];
          $4_1 = HEAP32[$3_1 >> 2];
        }
        $2_1 = $4_1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $100($0_1, $1_1, $2_1, $3_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        wasm2js_trap();
      }
      function $101($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $69($3_1 + 8 | 0, $2_1, 1, 1);
        $5_1 = HEAP32[$3_1 + 8 >> 2];
        $4_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$0_1 + 8 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $5_1;
        if ($2_1) {
          if ($2_1) {
            $275($4_1, $1_1, $2_1);
          }
          HEAP32[$0_1 + 8 >> 2] = $2_1;
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $102($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $80($4_1 + 16 | 0, $2_1, $3_1);
        block: {
          if (!HEAP32[$4_1 + 20 >> 2] & HEAP32[$4_1 + 16 >> 2] == 1) {
            $5_1 = 0;
            if ($170(70208, HEAPF64[$4_1 + 24 >> 3])) {
              break block;
            }
          }
          $89($4_1 + 8 | 0, $2_1, $3_1);
          $5_1 = $68(70177, 28, $0_1, $1_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
        }
        global$0 = $4_1 + 32 | 0;
        return $5_1;
      }
      function $103($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        $52($5_1 + 8 | 0, $3_1, $4_1);
        $6_1 = HEAP32[$5_1 + 8 >> 2];
        if ($6_1) {
          $1_1 = HEAP32[$5_1 + 12 >> 2];
        } else {
          $89($5_1, $3_1, $4_1);
          $1_1 = $68(70352, 4, $1_1, $2_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
        }
        HEAP32[$0_1 >> 2] = $6_1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $5_1 + 16 | 0;
      }
      function $104($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = +$3_1;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $105($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        $6_1 = $6_1 | 0;
        wasm2js_trap();
      }
      function $106($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = Math_fround($3_1);
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $107($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $1_1 = HEAP32[$0_1 + 56 >> 2];
        $2_1 = HEAP32[$0_1 + 52 >> 2];
        $2_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $1_1 : $2_1;
        $4_1 = HEAP32[$0_1 + 48 >> 2];
        while (1) {
          block: {
            if (($1_1 | 0) == ($2_1 | 0)) {
              break block;
            }
            $3_1 = HEAPU8[$1_1 + $4_1 | 0] - 9 | 0;
            if ($3_1 >>> 0 > 23 | !(1 << $3_1 & 8388627)) {
              break block;
            }
            $1_1 = $1_1 + 1 | 0;
            HEAP32[$0_1 + 56 >> 2] = $1_1;
            continue;
          }
          break;
        }
        ;
      }
      function $108($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        block: {
          $2_1 = HEAP32[$0_1 + 56 >> 2] + 1 | 0;
          HEAP32[$0_1 + 56 >> 2] = $2_1;
          $1_1 = HEAP32[$0_1 + 44 >> 2];
          if ($1_1) {
            $3_1 = HEAP32[$0_1 + 8 >> 2];
            $1_1 = $1_1 - 1 | 0;
            HEAP32[$0_1 + 44 >> 2] = $1_1;
            $1_1 = HEAP32[HEAP32[$0_1 + 40 >> 2] + ($1_1 << 2) >> 2];
            if ($1_1 >>> 0 >= $3_1 >>> 0) {
              break block;
            }
            $0_1 = HEAP32[$0_1 + 4 >> 2] + ($1_1 << 4) | 0;
            HEAP32[$0_1 + 8 >> 2] = $3_1;
            HEAP32[$0_1 + 4 >> 2] = $2_1;
          }
        }
      }
      function $109($0_1) {
        $0_1 = $0_1 | 0;
        var $1_1 = 0;
        if (($0_1 - 48 & 255) >>> 0 >= 10) {
          if ((($0_1 & -33) - 65 & 255) >>> 0 >= 26) {
            $1_1 = $0_1 - 36 | 0;
            if (($1_1 & 255) >>> 0 > 59) {
              $0_1 = 0;
            } else {
              $0_1 = $1_1 & 31;
              $0_1 = ($1_1 & 63) >>> 0 >= 32 ? 134217728 >>> $0_1 | 0 : ((1 << $0_1) - 1 & 134217728) << 32 - $0_1 | 1537 >>> $0_1;
            }
          } else {
            $0_1 = 1;
          }
        } else {
          $0_1 = 1;
        }
        return $0_1 & 1;
      }
      function $110($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        block: {
          if ($1_1 >>> 0 >= 128) {
            $2_1 = 2;
            if ($1_1 >>> 0 < 2048) {
              break block;
            }
            $2_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
          } else {
            $2_1 = 1;
          }
        }
        $29($0_1, $2_1);
        $51($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
        HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
      }
      function $111($0_1, $1_1, $2_1, $3_1) {
        if (($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) == ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] > -65) ? 0 : $3_1) {
          HEAP32[$0_1 >> 2] = 0;
          return;
        }
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
        HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
      }
      function $112($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        fimport$25($2_1 + 8 | 0, $1_1 | 0);
        $1_1 = HEAP32[$2_1 + 8 >> 2];
        if ($1_1) {
          $241($2_1, $1_1, HEAP32[$2_1 + 12 >> 2]);
          $3_1 = HEAP32[$2_1 >> 2];
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          HEAP32[$0_1 + 8 >> 2] = $1_1;
          HEAP32[$0_1 + 4 >> 2] = $3_1;
        } else {
          $1_1 = -2147483648;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $113($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $4_1 = $0_1 - 16 | 0;
        $0_1 = 0;
        block: {
          while (1) {
            $3_1 = $2_1;
            if (($0_1 | 0) == ($2_1 | 0)) {
              break block;
            }
            $0_1 = $0_1 + 1 | 0;
            $4_1 = $4_1 + 16 | 0;
            $3_1 = $258($4_1, $1_1);
            $1_1 = $1_1 + 16 | 0;
            if (!$3_1) {
              continue;
            }
            break;
          }
          ;
          $3_1 = $0_1 - 1 | 0;
        }
        return $3_1 >>> 0 >= $2_1 >>> 0;
      }
      function $114($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $111($4_1, $1_1, $2_1, $169($1_1, $2_1, $3_1));
        HEAP32[$4_1 + 20 >> 2] = $2_1;
        HEAP32[$4_1 + 16 >> 2] = $1_1;
        $1_1 = HEAP32[$4_1 >> 2] ? $4_1 : $4_1 + 16 | 0;
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$4_1 + 24 >> 2] = 1;
        HEAP32[$4_1 + 28 >> 2] = 0;
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $2_1;
        global$0 = $4_1 + 32 | 0;
      }
      function $115($0_1, $1_1, $2_1, $3_1) {
        $274($0_1, $1_1, $2_1, $3_1, 32);
      }
      function $116($0_1, $1_1, $2_1, $3_1) {
        $274($0_1, $1_1, $2_1, $3_1, 10);
      }
      function $117($0_1, $1_1, $2_1, $3_1) {
        block: {
          if (($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) == ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] >= -64) ? 0 : $3_1) {
            $1_1 = 0;
            break block;
          }
          $1_1 = $1_1 + $3_1 | 0;
          $3_1 = $2_1 - $3_1 | 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $118($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = HEAP32[$1_1 + 8 >> 2];
        if ($2_1) {
          block: {
            $3_1 = HEAP32[$1_1 + 4 >> 2];
            $1_1 = $36(1, $2_1);
            if (!$1_1) {
              wasm2js_trap();
            }
            if (!$2_1) {
              break block;
            }
            $275($1_1, $3_1, $2_1);
          }
        } else {
          $1_1 = 1;
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
      }
      function $119($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0;
        $2_1 = HEAPF64[$0_1 + 24 >> 3];
        wasm2js_i32$0 = $0_1, wasm2js_f64$0 = $221($2_1, $1_1), HEAPF64[wasm2js_i32$0 + 24 >> 3] = wasm2js_f64$0;
        $4_1 = HEAPF64[$0_1 >> 3];
        $1_1 = $221($1_1 - $2_1, 0);
        $2_1 = HEAPF64[$0_1 + 16 >> 3] + $1_1 * $4_1 / 1e3;
        $1_1 = HEAPF64[$0_1 + 8 >> 3];
        $1_1 = $1_1 != $1_1 ? $2_1 : $1_1 > $2_1 ? $2_1 : $1_1;
        $3_1 = $1_1 >= 1;
        HEAPF64[$0_1 + 16 >> 3] = $1_1 - ($3_1 ? 1 : 0);
        return $3_1;
      }
      function $120($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $65($3_1 + 8 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], $2_1 + 1 | 0, HEAP32[$1_1 + 56 >> 2]);
        $2_1 = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
        HEAP32[$0_1 + 4 >> 2] = $1_1 ? $2_1 : 0;
        global$0 = $3_1 + 16 | 0;
      }
      function $121($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = $1_1;
        $5_1 = $2_1;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        $1_1 = HEAP32[$0_1 + 12 >> 2];
        $189($3_1 + 8 | 0, $4_1, $5_1, $2_1, $1_1);
        $4_1 = $1_1;
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $1_1 ? HEAP32[$3_1 + 12 >> 2] : $4_1;
        HEAP32[$0_1 + 8 >> 2] = $1_1 ? $1_1 : $2_1;
        global$0 = $3_1 + 16 | 0;
        return ($1_1 | 0) != 0;
      }
      function $122($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        $101($3_1 + 20 | 0, $1_1, $2_1);
        $1_1 = HEAP32[$3_1 + 28 >> 2];
        HEAP8[$3_1 + 16 | 0] = $1_1;
        HEAP8[$3_1 + 17 | 0] = $1_1 >>> 8;
        HEAP8[$3_1 + 18 | 0] = $1_1 >>> 16;
        HEAP8[$3_1 + 19 | 0] = $1_1 >>> 24;
        $2_1 = HEAP32[$3_1 + 24 >> 2];
        $1_1 = HEAP32[$3_1 + 20 >> 2];
        HEAP8[$3_1 + 8 | 0] = $1_1;
        HEAP8[$3_1 + 9 | 0] = $1_1 >>> 8;
        HEAP8[$3_1 + 10 | 0] = $1_1 >>> 16;
        HEAP8[$3_1 + 11 | 0] = $1_1 >>> 24;
        HEAP8[$3_1 + 12 | 0] = $2_1;
        HEAP8[$3_1 + 13 | 0] = $2_1 >>> 8;
        HEAP8[$3_1 + 14 | 0] = $2_1 >>> 16;
        HEAP8[$3_1 + 15 | 0] = $2_1 >>> 24;
        $1_1 = $217(4, 16);
        HEAP8[$1_1 | 0] = $0_1;
        $2_1 = HEAPU8[$3_1 + 9 | 0] | HEAPU8[$3_1 + 10 | 0] << 8 | (HEAPU8[$3_1 + 11 | 0] << 16 | HEAPU8[$3_1 + 12 | 0] << 24);
        $0_1 = HEAPU8[$3_1 + 5 | 0] | HEAPU8[$3_1 + 6 | 0] << 8 | (HEAPU8[$3_1 + 7 | 0] << 16 | HEAPU8[$3_1 + 8 | 0] << 24);
        HEAP8[$1_1 + 1 | 0] = $0_1;
        HEAP8[$1_1 + 2 | 0] = $0_1 >>> 8;
        HEAP8[$1_1 + 3 | 0] = $0_1 >>> 16;
        HEAP8[$1_1 + 4 | 0] = $0_1 >>> 24;
        HEAP8[$1_1 + 5 | 0] = $2_1;
        HEAP8[$1_1 + 6 | 0] = $2_1 >>> 8;
        HEAP8[$1_1 + 7 | 0] = $2_1 >>> 16;
        HEAP8[$1_1 + 8 | 0] = $2_1 >>> 24;
        $2_1 = HEAPU8[$3_1 + 16 | 0] | HEAPU8[$3_1 + 17 | 0] << 8 | (HEAPU8[$3_1 + 18 | 0] << 16 | HEAPU8[$3_1 + 19 | 0] << 24);
        $0_1 = HEAPU8[$3_1 + 12 | 0] | HEAPU8[$3_1 + 13 | 0] << 8 | (HEAPU8[$3_1 + 14 | 0] << 16 | HEAPU8[$3_1 + 15 | 0] << 24);
        HEAP8[$1_1 + 8 | 0] = $0_1;
        HEAP8[$1_1 + 9 | 0] = $0_1 >>> 8;
        HEAP8[$1_1 + 10 | 0] = $0_1 >>> 16;
        HEAP8[$1_1 + 11 | 0] = $0_1 >>> 24;
        HEAP8[$1_1 + 12 | 0] = $2_1;
        HEAP8[$1_1 + 13 | 0] = $2_1 >>> 8;
        HEAP8[$1_1 + 14 | 0] = $2_1 >>> 16;
        HEAP8[$1_1 + 15 | 0] = $2_1 >>> 24;
        global$0 = $3_1 + 32 | 0;
        return $1_1;
      }
      function $123($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $1_1 = Math_imul($1_1, 12);
        while (1) {
          $4_1 = $1_1;
          if ($1_1) {
            $1_1 = $1_1 - 12 | 0;
            $5_1 = $0_1 + 8 | 0;
            $6_1 = $0_1 + 4 | 0;
            $0_1 = $0_1 + 12 | 0;
            if (!$214(HEAP32[$6_1 >> 2], HEAP32[$5_1 >> 2], $2_1, $3_1)) {
              continue;
            }
          }
          break;
        }
        ;
        return ($4_1 | 0) != 0;
      }
      function $124($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $3_1 = 2;
        if (($220(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1) & 255) == 1) {
          $89($2_1 + 8 | 0, $0_1, $1_1);
          $3_1 = $207(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 66748, 4);
        }
        global$0 = $2_1 + 16 | 0;
        return $3_1;
      }
      function $125($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $74($2_1 + 8 | 0, $1_1);
        $3_1 = HEAP32[$2_1 + 8 >> 2];
        if ($3_1) {
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
          $4_1 = HEAP32[$1_1 + 12 >> 2];
          HEAP32[$0_1 >> 2] = $4_1;
          HEAP32[$1_1 + 12 >> 2] = $4_1 + 1;
        }
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $126($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $55($4_1 + 8 | 0, $2_1, $3_1);
        $2_1 = HEAP32[$4_1 + 8 >> 2];
        if ($2_1) {
          wasm2js_i32$0 = $0_1, wasm2js_f64$0 = +FUNCTION_TABLE[HEAP32[$1_1 >> 2]]($2_1, HEAP32[$4_1 + 12 >> 2]), HEAPF64[wasm2js_i32$0 + 8 >> 3] = wasm2js_f64$0;
          $1_1 = 1;
        } else {
          $1_1 = 0;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = 0;
        global$0 = $4_1 + 16 | 0;
      }
      function $127($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $5_1 = HEAP32[$0_1 + 56 >> 2];
        $4_1 = HEAP32[$0_1 + 8 >> 2];
        if (($4_1 | 0) == HEAP32[$0_1 >> 2]) {
          $137($0_1);
        }
        HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
        $0_1 = HEAP32[$0_1 + 4 >> 2] + ($4_1 << 4) | 0;
        HEAP8[$0_1 + 12 | 0] = $1_1;
        HEAP32[$0_1 + 8 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $2_1;
      }
      function $128($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        if ($2_1) {
          block: {
            while (1) {
              $3_1 = HEAPU8[$0_1 | 0];
              $4_1 = HEAPU8[$1_1 | 0];
              if (($3_1 | 0) == ($4_1 | 0)) {
                $0_1 = $0_1 + 1 | 0;
                $1_1 = $1_1 + 1 | 0;
                $2_1 = $2_1 - 1 | 0;
                if ($2_1) {
                  continue;
                }
                break block;
              }
              break;
            }
            ;
            $5_1 = $3_1 - $4_1 | 0;
          }
        }
        return $5_1;
      }
      function $129($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        while (1) {
          $74($2_1 + 8 | 0, $1_1);
          $3_1 = HEAP32[$2_1 + 8 >> 2];
          if ($3_1) {
            $4_1 = HEAP32[$2_1 + 12 >> 2];
            $5_1 = $3_1;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $5_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $130($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = +$1_1;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        fimport$6($2_1 + 8 | 0, +$1_1);
        $241($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
        $4_1 = HEAP32[$2_1 >> 2];
        $3_1 = HEAP32[$2_1 + 4 >> 2];
        HEAP32[$0_1 + 8 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $3_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $131($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        $3_1 = HEAP32[$0_1 + 4 >> 2];
        $1_1 = $3_1;
        while (1) {
          if ($2_1) {
            $250(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
            $2_1 = $2_1 - 1 | 0;
            $1_1 = $1_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        $98(HEAP32[$0_1 >> 2], $3_1, 4, 12);
      }
      function $132($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $5_1 = HEAP32[$0_1 + 56 >> 2];
        block: {
          while (1) {
            $4_1 = $2_1;
            if ($4_1) {
              $2_1 = $4_1 - 1 | 0;
              $6_1 = HEAPU8[$1_1 | 0];
              $1_1 = $1_1 + 1 | 0;
              if ($147($0_1, $6_1)) {
                continue;
              }
              break block;
            }
            break;
          }
          ;
          $127($0_1, $3_1, $5_1, -1);
        }
        return ($4_1 | 0) != 0;
      }
      function $133($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $4_1 = HEAP32[$1_1 + 4 >> 2];
        $5_1 = HEAP32[$1_1 + 8 >> 2];
        if (($220($4_1, $5_1, $2_1) & 255) == ($3_1 & 255)) {
          $3_1 = $184($4_1, $5_1, $2_1);
        } else {
          $3_1 = 0;
        }
        HEAP32[$0_1 + 8 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 + 1;
      }
      function $134($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        if ($1_1) {
          $52($3_1 + 8 | 0, $1_1, $2_1);
          $2_1 = HEAP32[$3_1 + 12 >> 2];
          $1_1 = HEAP32[$3_1 + 8 >> 2];
        } else {
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $135($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 >> 2] = -2147483648;
        if ($1_1) {
          $225($0_1, $1_1, $2_1);
          $178($3_1);
        } else {
          $1_1 = HEAP32[$3_1 + 12 >> 2];
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
          HEAP32[$0_1 + 12 >> 2] = $1_1;
          $1_1 = HEAP32[$3_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $136($0_1) {
        $270($0_1, 4, 4);
      }
      function $137($0_1) {
        $270($0_1, 16, 4);
      }
      function $138($0_1, $1_1) {
        var $2_1 = 0;
        $1_1 = $1_1 - 2 | 0;
        if (($1_1 & 255) >>> 0 <= 7) {
          $1_1 = $1_1 << 2 & 1020;
          $2_1 = HEAP32[$1_1 + 72092 >> 2];
          $1_1 = HEAP32[$1_1 + 72060 >> 2];
        } else {
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
      }
      function $139($0_1) {
        $270($0_1, 12, 4);
      }
      function $140($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        $27($5_1 + 8 | 0, $0_1, $1_1, $2_1, $3_1, $4_1);
        if (HEAP32[$5_1 + 8 >> 2] != -2147483647) {
          wasm2js_trap();
        } else {
          global$0 = $5_1 + 16 | 0;
        }
      }
      function $141($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        while (1) {
          if ($1_1) {
            $3_1 = $2_1;
            $2_1 = HEAPU8[$0_1 | 0];
            $2_1 = ($3_1 + ($2_1 >>> 0 > 239) | 0) + ($2_1 << 24 >> 24 > -65) | 0;
            $1_1 = $1_1 - 1 | 0;
            $0_1 = $0_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        return $2_1;
      }
      function $142($0_1, $1_1, $2_1, $3_1) {
        $1_1 = $3_1 ? ($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) == ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] >= -64) ? $1_1 : 0 : $1_1;
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $143($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        if ($2_1 >>> 0 < HEAPU32[$1_1 + 8 >> 2]) {
          $3_1 = HEAP32[$1_1 >> 2];
          wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $184(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $2_1), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $3_1;
      }
      function $144($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0;
        $2_1 = $1_1;
        while (1) {
          if ($2_1) {
            $2_1 = $2_1 - 1 & $2_1;
            $3_1 = $3_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        if (($3_1 | 0) != 1) {
          wasm2js_trap();
        }
        $2_1 = -2147483648 - $1_1 >>> 0 >= $0_1 >>> 0 ? $1_1 : 0;
        if (!$2_1) {
          wasm2js_trap();
        }
        if ($0_1) {
          $1_1 = $36($2_1, $0_1);
          if (!$1_1) {
            wasm2js_trap();
          }
        }
        return $1_1 | 0;
      }
      function $145($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        $3_1 = HEAP32[$0_1 + 4 >> 2];
        $2_1 = $3_1;
        while (1) {
          if ($1_1) {
            $1_1 = $1_1 - 1 | 0;
            $178($2_1);
            $2_1 = $2_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        $98(HEAP32[$0_1 >> 2], $3_1, 8, 16);
      }
      function $146($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
          $270($0_1, 16, 8);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
        $0_1 = HEAP32[$0_1 + 4 >> 2] + ($2_1 << 4) | 0;
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $2_1;
      }
      function $147($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = HEAP32[$0_1 + 56 >> 2];
        if ($2_1 >>> 0 < HEAPU32[$0_1 + 52 >> 2]) {
          $3_1 = HEAPU8[HEAP32[$0_1 + 48 >> 2] + $2_1 | 0];
        } else {
          $3_1 = 0;
        }
        $4_1 = $0_1;
        $0_1 = ($1_1 & 255) == ($3_1 | 0);
        HEAP32[$4_1 + 56 >> 2] = $0_1 + $2_1;
        return $0_1;
      }
      function $148($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
          $139($0_1);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
        $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
      }
      function $149($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        HEAP32[$4_1 + 12 >> 2] = 0;
        $5_1 = $3_1;
        $3_1 = $4_1 + 12 | 0;
        $51($5_1, $3_1);
        $189($4_1, $3_1, 1, $1_1, $2_1);
        $1_1 = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $150($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        HEAP8[$3_1 + 28 | 0] = 35;
        HEAP32[$3_1 + 24 >> 2] = $2_1;
        HEAP32[$3_1 + 20 >> 2] = $1_1;
        $74($3_1 + 8 | 0, $3_1 + 20 | 0);
        $1_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $151($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        if ($0_1) {
          HEAP32[$3_1 + 12 >> 2] = $2_1;
          FUNCTION_TABLE[HEAP32[$1_1 + 16 >> 2]]($0_1, $3_1 + 12 | 0);
          global$0 = $3_1 + 16 | 0;
        } else {
          $262(72416, 50);
          wasm2js_trap();
        }
      }
      function $152($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = $0_1 & 255;
        while (1) {
          $0_1 = $2_1;
          if ($0_1) {
            $2_1 = $0_1 - 1 | 0;
            $4_1 = HEAPU8[$1_1 | 0];
            $1_1 = $1_1 + 1 | 0;
            if (($3_1 | 0) != ($4_1 | 0)) {
              continue;
            }
          }
          break;
        }
        ;
        return ($0_1 | 0) != 0;
      }
      function $153($0_1) {
        $0_1 = $0_1 | 0;
        var $1_1 = 0;
        $1_1 = $0_1 & 255;
        return ($1_1 | 0) == 95 | (($0_1 - 48 & 255) >>> 0 < 10 | (($0_1 & 223) - 65 & 255) >>> 0 < 26 | ($1_1 | 0) == 45);
      }
      function $154($0_1, $1_1) {
        $272($0_1, $1_1, 107, 71344);
      }
      function $155($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        block: {
          if (!$2_1 & ($1_1 | 0) == 1) {
            if ($170(71192, $3_1)) {
              HEAPF64[$0_1 + 8 >> 3] = $3_1;
              $1_1 = 0;
              break block;
            }
          }
          wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $122(37, $4_1, $5_1), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
          $1_1 = 1;
        }
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $156($0_1, $1_1) {
        $272($0_1, $1_1, 106, 66069);
      }
      function $157($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        if (($3_1 | 0) == HEAP32[$0_1 >> 2]) {
          $270($0_1, 8, 4);
        }
        HEAP32[$0_1 + 8 >> 2] = $3_1 + 1;
        $0_1 = HEAP32[$0_1 + 4 >> 2] + ($3_1 << 3) | 0;
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $158($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        while (1) {
          if (($1_1 | 0) != ($2_1 | 0)) {
            $4_1 = $0_1 + $2_1 | 0;
            $2_1 = $2_1 + 1 | 0;
            $3_1 = (HEAP8[$4_1 | 0] > -65) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        return $3_1;
      }
      function $159($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = +$3_1;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        var $6_1 = 0;
        $6_1 = global$0 - 16 | 0;
        global$0 = $6_1;
        $0_1 = HEAP32[$0_1 >> 2];
        HEAP32[$6_1 + 12 >> 2] = $0_1;
        $1_1 = $0($6_1 + 12 | 0, $1_1, $2_1, $3_1, $4_1, $5_1);
        $216($0_1);
        global$0 = $6_1 + 16 | 0;
        return $1_1 | 0;
      }
      function $160($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        while (1) {
          $4_1 = $1_1;
          if ($4_1) {
            $1_1 = $4_1 - 1 | 0;
            $5_1 = HEAPU8[$0_1 | 0];
            $0_1 = $0_1 + 1 | 0;
            if (!$152($5_1, $2_1, $3_1)) {
              continue;
            }
          }
          break;
        }
        ;
        return ($4_1 | 0) != 0;
      }
      function $161($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 12 >> 2] = 0;
        $4_1 = $2_1;
        $2_1 = $3_1 + 12 | 0;
        $51($4_1, $2_1);
        $0_1 = $208($0_1, $1_1, $2_1, 1);
        global$0 = $3_1 + 16 | 0;
        return $0_1;
      }
      function $162($0_1, $1_1, $2_1) {
        $273($0_1, $1_1, $2_1, 0);
      }
      function $163($0_1, $1_1, $2_1) {
        $273($0_1, $1_1, $2_1, 1);
      }
      function $164($0_1, $1_1, $2_1) {
        $273($0_1, $1_1, $2_1, 2);
      }
      function $165($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 & 255) == 45 | ($0_1 - 48 & 255) >>> 0 < 10 | ($0_1 - 97 & 255) >>> 0 < 26;
      }
      function $166($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $114($3_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], $2_1);
        $2_1 = HEAP32[$3_1 >> 2];
        $4_1 = HEAP32[$3_1 + 4 >> 2];
        $5_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$1_1 + 12 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $167($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = $36($2_1, $3_1);
        if ($4_1) {
          $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
          if ($1_1) {
            $275($4_1, $0_1, $1_1);
          }
          $46($0_1, $2_1);
        }
        return $4_1;
      }
      function $168($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $29($0_1, $2_1);
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        if ($2_1) {
          $275(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
      }
      function $169($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        block: {
          while (1) {
            if (($1_1 | 0) == ($3_1 | 0)) {
              break block;
            }
            if (FUNCTION_TABLE[$2_1 | 0](HEAPU8[$0_1 + $3_1 | 0]) | 0) {
              $3_1 = $3_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = $3_1;
        }
        return $1_1;
      }
      function $170($0_1, $1_1) {
        var $2_1 = 0;
        if (HEAPF64[$0_1 >> 3] <= $1_1) {
          $2_1 = HEAPF64[$0_1 + 8 >> 3];
          $0_1 = HEAPU8[$0_1 + 16 | 0] ? $2_1 > $1_1 : $1_1 <= $2_1;
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $171($0_1) {
        var $1_1 = 0, $2_1 = 0;
        $1_1 = global$0 - 16 | 0;
        global$0 = $1_1;
        $2_1 = -1;
        while (1) {
          $74($1_1 + 8 | 0, $0_1);
          $2_1 = $2_1 + 1 | 0;
          if (HEAP32[$1_1 + 8 >> 2]) {
            continue;
          }
          break;
        }
        ;
        global$0 = $1_1 + 16 | 0;
        return $2_1;
      }
      function $172($0_1, $1_1) {
        var $2_1 = 0;
        if (HEAPU32[$0_1 >> 2] <= $1_1 >>> 0) {
          $2_1 = HEAP32[$0_1 + 4 >> 2];
          $0_1 = HEAPU8[$0_1 + 8 | 0] ? $2_1 >>> 0 > $1_1 >>> 0 : $1_1 >>> 0 <= $2_1 >>> 0;
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $173($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
          $136($0_1);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
        HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
      }
      function $174($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
          $270($0_1, 8, 8);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
        HEAPF64[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 3) >> 3] = $1_1;
      }
      function $175($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $176($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0;
        if ($0_1) {
          block: {
            $2_1 = HEAP32[$1_1 >> 2];
            if ($2_1) {
              FUNCTION_TABLE[$2_1 | 0]($0_1);
            }
            $2_1 = HEAP32[$1_1 + 4 >> 2];
            if (!$2_1 | !$2_1) {
              break block;
            }
            $46($0_1, HEAP32[$1_1 + 8 >> 2]);
          }
        }
      }
      function $177($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = +$3_1;
        $4_1 = +$4_1;
        $5_1 = $5_1 | 0;
        $6_1 = $6_1 | 0;
        if ($0_1) {
          $0_1 = FUNCTION_TABLE[HEAP32[$1_1 + 20 >> 2]]($0_1, $2_1, $3_1, $4_1, $5_1, $6_1) | 0;
        } else {
          $237($6_1);
          $237($5_1);
          $262(72416, 50);
          wasm2js_trap();
        }
        return $0_1 | 0;
      }
      function $178($0_1) {
        var $1_1 = 0;
        block: {
          block2: {
            block1: {
              $1_1 = HEAP32[$0_1 >> 2];
              switch ((($1_1 | 0) >= 0 ? 4 : $1_1 ^ -2147483648) | 0) {
                case 0:
                case 1:
                case 2:
                  break block;
                case 3:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            $250(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
            return;
          }
          $145($0_1);
        }
      }
      function $179($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $53($3_1 + 8 | 0, $0_1, $1_1, $2_1);
        global$0 = $3_1 + 16 | 0;
        return HEAPU32[$3_1 + 12 >> 2] < $1_1 >>> 0;
      }
      function $180($0_1, $1_1, $2_1, $3_1) {
        if (($1_1 | 0) == 1) {
          HEAP32[$0_1 >> 2] = -2147483646;
          HEAPF64[$0_1 + 8 >> 3] = $2_1;
          $178($3_1);
        } else {
          $1_1 = HEAP32[$3_1 + 12 >> 2];
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
          HEAP32[$0_1 + 12 >> 2] = $1_1;
          $1_1 = HEAP32[$3_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
      }
      function $181($0_1) {
        $0_1 = $0_1 | 0;
        var $1_1 = 0;
        $1_1 = $0_1 & 255;
        if ($1_1 >>> 0 < 33 | ($1_1 | 0) == 127) {
          $0_1 = 0;
        } else {
          $0_1 = $152($0_1, 71048, 10) ^ 1;
        }
        return $0_1 | 0;
      }
      function $182($0_1) {
        $250(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
        $233(HEAP32[$0_1 + 60 >> 2], HEAP32[$0_1 + 64 >> 2]);
        $131($0_1);
        $250(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
        $250(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
      }
      function $183($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$0_1 + 4 >> 2];
        HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 >> 2];
        HEAP32[$2_1 + 12 >> 2] = $3_1;
        $0_1 = $2_1 + 8 | 0;
        $67($0_1, $1_1);
        $248($0_1);
        global$0 = $2_1 + 16 | 0;
      }
      function $184($0_1, $1_1, $2_1) {
        if ($228($0_1, $1_1, $2_1)) {
          $0_1 = HEAP32[($1_1 >>> 0 <= $2_1 >>> 0 ? 66732 : ($2_1 << 4) + $0_1 | 0) + 8 >> 2];
        } else {
          $0_1 = $2_1 + 1 | 0;
        }
        return $0_1;
      }
      function $185($0_1) {
        var $1_1 = 0;
        HEAP16[$0_1 + 20 >> 1] = 0;
        $1_1 = HEAP32[$0_1 + 12 >> 2] + 1 | 0;
        HEAP32[$0_1 + 12 >> 2] = $1_1 ? $1_1 : -1;
        $232($0_1);
        HEAP8[$0_1 + 25 | 0] = 0;
        HEAP32[$0_1 >> 2] = -2147483648;
      }
      function $186($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = HEAP32[$0_1 + 4 >> 2];
        HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 >> 2];
        HEAP32[$3_1 + 12 >> 2] = $4_1;
        $0_1 = $218($3_1 + 8 | 0, $1_1, $2_1);
        global$0 = $3_1 + 16 | 0;
        return $0_1 | 0;
      }
      function $187($0_1, $1_1, $2_1) {
        if ($1_1) {
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        } else {
          HEAP32[$0_1 >> 2] = -2147483648;
          $250(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
        }
      }
      function $188($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $189($0_1, $1_1, $2_1, $3_1, $4_1) {
        $1_1 = $208($3_1, $4_1, $1_1, $2_1);
        HEAP32[$0_1 + 4 >> 2] = $4_1 - $2_1;
        HEAP32[$0_1 >> 2] = $1_1 ? $2_1 + $3_1 | 0 : 0;
      }
      function $190($0_1, $1_1) {
        if (HEAP32[$1_1 >> 2]) {
          $0_1 = global$0 - 16 | 0;
          global$0 = $0_1;
          HEAP32[$0_1 >> 2] = $0_1 + 15;
          HEAP32[$0_1 + 4 >> 2] = 26;
          wasm2js_trap();
        } else {
          HEAP32[$1_1 >> 2] = -1;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
          HEAP32[$0_1 >> 2] = $1_1 + 8;
        }
      }
      function $191($0_1, $1_1, $2_1, $3_1) {
        if (!$0_1 | !$2_1) {
          $0_1 = !($0_1 | $2_1);
        } else {
          $0_1 = $207($0_1, $1_1, $2_1, $3_1);
        }
        return $0_1;
      }
      function $192($0_1, $1_1, $2_1, $3_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        wasm2js_trap();
      }
      function $193($0_1, $1_1, $2_1) {
        if (!$2_1 & $1_1 >>> 0 > 9 | $2_1) {
          $193($0_1, _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($1_1, $2_1), i64toi32_i32$HIGH_BITS);
        }
        _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($1_1, $2_1);
        i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
        $110($0_1, __wasm_intrinsics_temp_i64 | 48);
      }
      function $194($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = Math_fround($2_1);
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $195($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $197($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = Math_fround($2_1);
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $198($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $200($0_1, $1_1, $2_1, $3_1, $4_1) {
        $1_1 = $201($3_1, $4_1, $1_1, $2_1);
        HEAP32[$0_1 + 4 >> 2] = $4_1 - $2_1;
        HEAP32[$0_1 >> 2] = $1_1 ? $3_1 : 0;
      }
      function $201($0_1, $1_1, $2_1, $3_1) {
        if ($1_1 >>> 0 >= $3_1 >>> 0) {
          $0_1 = $249($2_1, ($1_1 - $3_1 | 0) + $0_1 | 0, $3_1);
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $202($0_1) {
        var $1_1 = 0, $2_1 = 0;
        $1_1 = HEAP32[19212];
        $2_1 = HEAP32[19213];
        HEAP32[19212] = 0;
        HEAP32[19213] = 0;
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = ($1_1 | 0) == 1;
      }
      function $203($0_1) {
        $0_1 = $0_1 | 0;
        return $271($0_1, 6) | 0;
      }
      function $204($0_1) {
        $0_1 = $0_1 | 0;
        return $271($0_1, 26) | 0;
      }
      function $205($0_1, $1_1, $2_1) {
        if (HEAP32[$0_1 + 8 >> 2] == ($2_1 | 0)) {
          $0_1 = $128(HEAP32[$0_1 + 4 >> 2], $1_1, $2_1);
        } else {
          $0_1 = 1;
        }
        return !$0_1;
      }
      function $206($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        if ($0_1) {
          $0_1 = FUNCTION_TABLE[HEAP32[$1_1 + 16 >> 2]]($0_1, $2_1) | 0;
        } else {
          $237($2_1);
          $262(72416, 50);
          wasm2js_trap();
        }
        return $0_1 | 0;
      }
      function $207($0_1, $1_1, $2_1, $3_1) {
        if (($1_1 | 0) == ($3_1 | 0)) {
          $0_1 = $128($0_1, $2_1, $1_1);
        } else {
          $0_1 = 1;
        }
        return !$0_1;
      }
      function $208($0_1, $1_1, $2_1, $3_1) {
        if ($1_1 >>> 0 >= $3_1 >>> 0) {
          $0_1 = $128($2_1, $0_1, $3_1);
        } else {
          $0_1 = 1;
        }
        return !$0_1;
      }
      function $209($0_1, $1_1) {
        HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] != -2147483648 ? HEAP32[$1_1 + 4 >> 2] : 0;
      }
      function $210($0_1, $1_1, $2_1) {
        if ($1_1 >>> 0 > $2_1 >>> 0) {
          $0_1 = $141($0_1, $1_1) >>> 0 > $2_1 >>> 0;
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $211($0_1, $1_1) {
        HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] == -2147483645 ? HEAP32[$1_1 + 8 >> 2] : 0;
      }
      function $212($0_1, $1_1) {
        if ($172(67448, $1_1)) {
          $0_1 = $243($0_1, $1_1, 15);
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $213($0_1, $1_1, $2_1) {
        if ($2_1) {
          $1_1 = $36($1_1, $2_1);
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $214($0_1, $1_1, $2_1, $3_1) {
        if (($1_1 | 0) == ($3_1 | 0)) {
          $0_1 = $249($0_1, $2_1, $1_1);
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $215($0_1, $1_1, $2_1, $3_1) {
        if ($1_1) {
          $126($0_1, $3_1, $1_1, $2_1);
        } else {
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = 0;
        }
      }
      function $216($0_1) {
        var $1_1 = 0;
        $1_1 = HEAP32[$0_1 >> 2] - 1 | 0;
        HEAP32[$0_1 >> 2] = $1_1;
        if (!$1_1) {
          block: {
            $22($0_1 + 16 | 0);
            if (($0_1 | 0) != -1) {
              $1_1 = HEAP32[$0_1 + 4 >> 2] - 1 | 0;
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              if ($1_1) {
                break block;
              }
              $46($0_1, 8);
            }
          }
        }
      }
      function $217($0_1, $1_1) {
        $0_1 = $36($0_1, $1_1);
        if (!$0_1) {
          wasm2js_trap();
        }
        return $0_1;
      }
      function $218($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        return (fimport$0(HEAP32[HEAP32[$0_1 >> 2] >> 2], HEAP32[HEAP32[$0_1 + 4 >> 2] >> 2], $1_1 | 0, $2_1 | 0) | 0) != 0 | 0;
      }
      function $219($0_1) {
        $98(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 4, 16);
        $131($0_1 + 12 | 0);
      }
      function $220($0_1, $1_1, $2_1) {
        return HEAPU8[($1_1 >>> 0 <= $2_1 >>> 0 ? 66732 : ($2_1 << 4) + $0_1 | 0) + 12 | 0];
      }
      function $221($0_1, $1_1) {
        return $0_1 != $0_1 ? $1_1 : $0_1 < $1_1 ? $1_1 : $0_1;
      }
      function $222($0_1) {
        $250(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
        $46($0_1, 4);
      }
      function $223($0_1, $1_1) {
        if ($0_1) {
          $0_1 = $124($0_1, $1_1) & 255;
        } else {
          $0_1 = 2;
        }
        return $0_1;
      }
      function $224($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = $36(1, $1_1);
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
      }
      function $225($0_1, $1_1, $2_1) {
        $101($0_1 + 4 | 0, $1_1, $2_1);
        HEAP32[$0_1 >> 2] = -2147483645;
      }
      function $226($0_1) {
        $182($0_1);
        $98(HEAP32[$0_1 + 80 >> 2], HEAP32[$0_1 + 84 >> 2], 4, 16);
      }
      function $227($0_1) {
        if (($0_1 | 0) == 1) {
          $262(72010, 49);
          wasm2js_trap();
        }
      }
      function $228($0_1, $1_1, $2_1) {
        return ($220($0_1, $1_1, $2_1) & 254) == 4;
      }
      function $229($0_1, $1_1) {
        if (($0_1 | 0) != -2147483648) {
          $250($0_1, $1_1);
        }
      }
      function $230($0_1) {
        if (HEAP32[$0_1 >> 2] != -2147483648) {
          $219($0_1);
        }
      }
      function $231($0_1, $1_1) {
        if (($0_1 | 0) != -2147483648) {
          $253($0_1, $1_1);
        }
      }
      function $232($0_1) {
        if (HEAP32[$0_1 >> 2] != -2147483648) {
          $145($0_1);
        }
      }
      function $233($0_1, $1_1) {
        if (($0_1 | 0) >= 0) {
          $250($0_1, $1_1);
        }
      }
      function $234($0_1, $1_1, $2_1) {
        var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$30($1_1 | 0, $2_1 | 0) | 0, HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
        HEAP32[$0_1 >> 2] = 0;
      }
      function $235($0_1) {
        $0_1 = $0_1 | 0;
        HEAP32[19212] = 1;
        HEAP32[19213] = $0_1;
      }
      function $236($0_1, $1_1, $2_1) {
        HEAP32[$2_1 + 8 >> 2] = 0;
        $168($2_1, $0_1, $1_1);
      }
      function $237($0_1) {
        if ($0_1 >>> 0 >= 1028) {
          fimport$24($0_1 | 0);
        }
      }
      function $238($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 - 48 & 255) >>> 0 < 10 | 0;
      }
      function $239($0_1, $1_1, $2_1, $3_1) {
        return $207($0_1, $1_1, $2_1, $3_1) ^ 1;
      }
      function $240($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        if ($1_1) {
          $46($0_1, $2_1);
        }
      }
      function $241($0_1, $1_1, $2_1) {
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $242($0_1, $1_1, $2_1) {
        return $184($0_1, $1_1, $2_1) - $2_1 | 0;
      }
      function $243($0_1, $1_1, $2_1) {
        return ($169($0_1, $1_1, $2_1) | 0) == ($1_1 | 0);
      }
      function $244($0_1) {
        $0_1 = $0_1 | 0;
        return $152($0_1, 71058, 3) ^ 1;
      }
      function $245($0_1) {
        if ($0_1) {
          $222($0_1);
        }
      }
      function $246($0_1) {
        $0_1 = $0_1 | 0;
        return $152($0_1, 71339, 5) ^ 1;
      }
      function $247($0_1) {
        $0_1 = $0_1 | 0;
        return $152($0_1, 71187, 2) ^ 1;
      }
      function $248($0_1) {
        $0_1 = $0_1 | 0;
        $216(HEAP32[$0_1 >> 2]);
        $237(HEAP32[$0_1 + 4 >> 2]);
      }
      function $249($0_1, $1_1, $2_1) {
        return !$128($0_1, $1_1, $2_1);
      }
      function $250($0_1, $1_1) {
        $98($0_1, $1_1, 1, 1);
      }
      function $251($0_1, $1_1) {
        return $208($0_1, $1_1, 66928, 13);
      }
      function $252($0_1, $1_1) {
        $98($0_1, $1_1, 4, 8);
      }
      function $253($0_1, $1_1) {
        $98($0_1, $1_1, 4, 4);
      }
      function $254($0_1, $1_1) {
        $98($0_1, $1_1, 8, 40);
      }
      function $255($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        return (fimport$5($0_1 | 0, $1_1 | 0) | 0) != 0 | 0;
      }
      function $256($0_1, $1_1, $2_1) {
        $133($0_1, $1_1, $2_1, 5);
      }
      function $257($0_1, $1_1, $2_1) {
        $133($0_1, $1_1, $2_1, 4);
      }
      function $258($0_1, $1_1) {
        return $61($0_1, $1_1) ^ 1;
      }
      function $259($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 & 255) >>> 0 > 32 | 0;
      }
      function $260($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 & 255) != 44 | 0;
      }
      function $261($0_1, $1_1) {
        $98($0_1, $1_1, 8, 80);
      }
      function $262($0_1, $1_1) {
        fimport$26($0_1 | 0, $1_1 | 0);
        wasm2js_trap();
      }
      function $263($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        wasm2js_trap();
      }
      function $264($0_1) {
        $0_1 = $0_1 | 0;
        wasm2js_trap();
      }
      function $265($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        return +fimport$2($0_1 | 0, $1_1 | 0);
      }
      function $266($0_1) {
        $0_1 = $0_1 | 0;
        $216(HEAP32[$0_1 >> 2]);
      }
      function $267($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
      }
      function $268() {
        wasm2js_trap();
      }
      function $269($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        wasm2js_trap();
      }
      function $270($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $27($3_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, $2_1, $1_1);
        if (HEAP32[$3_1 + 8 >> 2] != -2147483647) {
          wasm2js_trap();
        } else {
          global$0 = $3_1 + 16 | 0;
        }
      }
      function $271($0_1, $1_1) {
        return ($0_1 - 48 & 255) >>> 0 < 10 | (($0_1 & 223) - 65 & 255) >>> 0 < $1_1 >>> 0;
      }
      function $272($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $115($4_1 + 8 | 0, $3_1, $2_1, $1_1 & 255);
        $1_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $273($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $116($4_1 + 8 | 0, $1_1, $2_1, $3_1);
        $1_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $274($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        HEAP8[$5_1 + 28 | 0] = $4_1;
        HEAP32[$5_1 + 24 >> 2] = $2_1;
        HEAP32[$5_1 + 20 >> 2] = $1_1;
        $99($5_1 + 8 | 0, $5_1 + 20 | 0, $3_1);
        $1_1 = HEAP32[$5_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1 ? HEAP32[$5_1 + 12 >> 2] : 0;
        HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
        global$0 = $5_1 + 32 | 0;
      }
      function $275($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = __wasm_memory_size() << 16;
        if ($3_1 >>> 0 < $0_1 + $2_1 >>> 0 | $3_1 >>> 0 < $1_1 + $2_1 >>> 0) {
          wasm2js_trap();
        }
        if ($0_1 >>> 0 > $1_1 >>> 0) {
          $4_1 = $2_1 - 1 | 0;
          $2_1 = -1;
          $3_1 = -1;
        } else {
          $3_1 = 1;
        }
        while (1) {
          if (($2_1 | 0) != ($4_1 | 0)) {
            HEAP8[$0_1 + $4_1 | 0] = HEAPU8[$1_1 + $4_1 | 0];
            $4_1 = $4_1 + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
      }
      function _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = $1_1 >>> 16 | 0;
        $3_1 = $0_1 >>> 16 | 0;
        $1_1 = $1_1 & 65535;
        $0_1 = $0_1 & 65535;
        $4_1 = Math_imul($1_1, $0_1);
        $1_1 = ($4_1 >>> 16 | 0) + Math_imul($1_1, $3_1) | 0;
        $0_1 = ($1_1 & 65535) + Math_imul($0_1, $2_1) | 0;
        i64toi32_i32$HIGH_BITS = Math_imul($2_1, $3_1) + ($1_1 >>> 16 | 0) + ($0_1 >>> 16) | 0;
        return $4_1 & 65535 | $0_1 << 16;
      }
      function _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        if (!$1_1) {
          $1_1 = $0_1;
          $0_1 = ($0_1 >>> 0) / 10 | 0;
          __wasm_intrinsics_temp_i64 = $1_1 - Math_imul($0_1, 10) | 0;
          __wasm_intrinsics_temp_i64$hi = 0;
          i64toi32_i32$HIGH_BITS = 0;
          return $0_1;
        }
        $5_1 = 61 - Math_clz32($1_1) | 0;
        $4_1 = 0 - $5_1 | 0;
        $3_1 = $5_1 & 63;
        $2_1 = $3_1 & 31;
        if ($3_1 >>> 0 >= 32) {
          $3_1 = 0;
          $6_1 = $1_1 >>> $2_1 | 0;
        } else {
          $3_1 = $1_1 >>> $2_1 | 0;
          $6_1 = ((1 << $2_1) - 1 & $1_1) << 32 - $2_1 | $0_1 >>> $2_1;
        }
        $4_1 = $4_1 & 63;
        $2_1 = $4_1 & 31;
        if ($4_1 >>> 0 >= 32) {
          $1_1 = $0_1 << $2_1;
          $0_1 = 0;
        } else {
          $1_1 = (1 << $2_1) - 1 & $0_1 >>> 32 - $2_1 | $1_1 << $2_1;
          $0_1 = $0_1 << $2_1;
        }
        if ($5_1) {
          while (1) {
            $3_1 = $3_1 << 1 | $6_1 >>> 31;
            $2_1 = $6_1 << 1 | $1_1 >>> 31;
            $4_1 = 0 - ($3_1 + ($2_1 >>> 0 > 9) | 0) >> 31;
            $7_1 = $4_1 & 10;
            $6_1 = $2_1 - $7_1 | 0;
            $3_1 = $3_1 - ($2_1 >>> 0 < $7_1 >>> 0) | 0;
            $1_1 = $1_1 << 1 | $0_1 >>> 31;
            $0_1 = $8_1 | $0_1 << 1;
            $7_1 = $4_1 & 1;
            $8_1 = $7_1;
            $5_1 = $5_1 - 1 | 0;
            if ($5_1) {
              continue;
            }
            break;
          }
        }
        __wasm_intrinsics_temp_i64 = $6_1;
        __wasm_intrinsics_temp_i64$hi = $3_1;
        i64toi32_i32$HIGH_BITS = $1_1 << 1 | $0_1 >>> 31;
        return $7_1 | $0_1 << 1;
      }
      function __wasm_ctz_i32($0_1) {
        if ($0_1) {
          return 31 - Math_clz32($0_1 - 1 ^ $0_1) | 0;
        }
        return 32;
      }
      function __wasm_rotl_i32($0_1) {
        var $1_1 = 0;
        $1_1 = $0_1 & 31;
        $0_1 = 0 - $0_1 & 31;
        return (-1 >>> $1_1 & -2) << $1_1 | (-1 << $0_1 & -2) >>> $0_1;
      }
      function __wasm_rotr_i32($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = $1_1 & 31;
        $3_1 = (-1 << $2_1 & $0_1) >>> $2_1 | 0;
        $2_1 = $0_1;
        $0_1 = 0 - $1_1 & 31;
        return $3_1 | ($2_1 & -1 >>> $0_1) << $0_1;
      }
      ;
      bufferView = HEAPU8;
      initActiveSegments(imports2);
      var FUNCTION_TABLE = [null, $177, fimport$28, $151, fimport$27, $265, $263, $246, $267, $259, $165, $30, $181, $244, $203, $238, $153, $12, $38, fimport$29, fimport$30, $109, $17, $260, $247, $204, $263, $255, $91, $263, $198, $75, $188, $84, $188, $75, $175, $75, $188, $194, $175, $188, $192, $192, $192, $206, $75, $84, $104, $197, $84, $84, $100, $75, $84, $75, $105, $75, $106, $84, $75, $75, $75, $195, $100, $100, $75, $188, $188, $206, $100, $75, $97, $269, $269, $248, $183, $67, $266, $159, $0, $130, $186, $218, $269, $264, $264, $264, $268];
      function __wasm_memory_size() {
        return buffer.byteLength >> 16;
      }
      function __wasm_memory_grow(pagesToAdd) {
        pagesToAdd = pagesToAdd | 0;
        var oldPages = __wasm_memory_size() | 0;
        var newPages = oldPages + pagesToAdd | 0;
        if (oldPages < newPages && newPages < 65536) {
          var newBuffer = new ArrayBuffer(newPages << 16);
          var newHEAP8 = new Int8Array(newBuffer);
          newHEAP8.set(HEAP8);
          HEAP8 = new Int8Array(newBuffer);
          HEAP16 = new Int16Array(newBuffer);
          HEAP32 = new Int32Array(newBuffer);
          HEAPU8 = new Uint8Array(newBuffer);
          HEAPU16 = new Uint16Array(newBuffer);
          HEAPU32 = new Uint32Array(newBuffer);
          HEAPF32 = new Float32Array(newBuffer);
          HEAPF64 = new Float64Array(newBuffer);
          buffer = newBuffer;
          bufferView = HEAPU8;
        }
        return oldPages;
      }
      return {
        "F": { get buffer() {
          return buffer;
        } },
        "G": $1,
        "H": $177,
        "I": $151,
        "J": $144,
        "K": $240,
        "L": $235,
        "M": $176
      };
    }
    return asmFunc(info);
  }
  var Instance = class {
    constructor(module, imports2) {
      this.exports = instantiate(imports2);
    }
  };
  var Translated = {
    Module: class {
    },
    Instance,
    instantiate: async (bytes3, imports2) => ({ instance: new Instance(bytes3, imports2) })
  };

  // src/web/dom.js
  var { call } = Function.prototype;
  var descriptor = (type, name2) => Object.getOwnPropertyDescriptor(globalThis[type]?.prototype ?? {}, name2);
  var methods = (type, names2) => names2.split(" ").map((name2) => call.bind(descriptor(type, name2)?.value));
  var getters = (type, names2) => names2.split(" ").map((name2) => call.bind(descriptor(type, name2)?.get));
  var ofDocument = (names2) => getters("Document", names2).map((get) => () => get(document));
  var [queryDocument, createElement] = methods("Document", "querySelectorAll createElement");
  var [queryElement] = methods("Element", "querySelectorAll");
  var queryAll = (selector) => [...queryDocument(document, selector)];
  var below = (parent2, selector) => [...queryElement(parent2, selector)];
  var create = (name2) => createElement(document, name2);
  var [readyState, isHidden, root, body, active] = ofDocument(
    "readyState hidden documentElement body activeElement"
  );
  var [matches, closest, attribute, names, set, remove, scroll] = methods(
    "Element",
    "matches closest getAttribute getAttributeNames setAttribute removeAttribute scrollIntoView"
  );
  var [name, classes] = getters("Element", "localName classList");
  var [isConnected, parent] = getters("Node", "isConnected parentElement");
  var [rootOf] = methods("Node", "getRootNode");
  var [dispatch] = methods("EventTarget", "dispatchEvent");
  var [windowOf, documentOf, src] = getters("HTMLIFrameElement", "contentWindow contentDocument src");
  var text = descriptor("Node", "textContent");
  var value = {
    __proto__: null,
    input: descriptor("HTMLInputElement", "value"),
    textarea: descriptor("HTMLTextAreaElement", "value"),
    select: descriptor("HTMLSelectElement", "value")
  };
  var parseUrl = (text2) => {
    try {
      const { href, origin, protocol, username, password } = new URL(text2, location.href);
      return [href, origin, protocol, username || password ? "credentials" : ""].join("\n");
    } catch {
      return void 0;
    }
  };
  var isSelector = (text2) => {
    try {
      queryAll(text2);
      return true;
    } catch {
      return false;
    }
  };
  var setting = (element, name2) => attribute(element, "data-drimify-" + name2);
  var flag = (element, name2) => (setting(element, name2) ?? "false") !== "false";
  var marked = (element) => closest(element, "[data-drimify]");
  var isIgnored = (element) => !!closest(element, "[data-drimify-ignore]");
  var describe = (element) => {
    const id = attribute(element, "id");
    return `<${name(element)}${id ? "#" + id : ""}>`;
  };
  var iframes = () => queryAll("iframe");
  var recall = (key) => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var keep = (key, text2) => {
    try {
      sessionStorage.setItem(key, text2);
    } catch {
    }
  };

  // src/web/event.js
  var { freeze } = Object;
  var freezeAll = (value2) => {
    if (value2 && typeof value2 === "object") {
      Object.values(value2).forEach(freezeAll);
      freeze(value2);
    }
    return value2;
  };
  var PAYLOADS = {
    __proto__: null,
    routeChange: ([route]) => ({ route }),
    complete: ([sessionId, projectId, preview, won, score, id, title, ref, code, image, profile, profileTitle]) => ({
      sessionId,
      projectId,
      preview,
      won,
      score,
      prize: id || title || ref || code ? freeze({ id, title, ref, code, image }) : null,
      profile: (profile ?? profileTitle) === null ? null : freeze({ id: profile, title: profileTitle })
    }),
    error: ([name2, message]) => ({ name: name2, message }),
    custom: ([type]) => ({ type }),
    verified: ([won, code, title, ref, token]) => ({ claim: freeze({ won, code, title, ref, token }) }),
    unverified: ([reason]) => ({ reason })
  };
  var payloadOf = (milestone, list) => list && freeze(PAYLOADS[milestone](list));
  var milestoneEvent = (head, read) => {
    const { milestone, payload, frame, origin, via, round, sequence, time, flags } = head;
    let raw;
    return freeze({
      milestone,
      payload,
      frame,
      origin,
      via,
      round,
      sequence,
      time,
      flags,
      get raw() {
        if (raw === void 0) raw = freezeAll(read()) ?? null;
        return raw;
      }
    });
  };
  var publicEvent = (event, head) => {
    if (event.milestone !== "verified") return event;
    const { won, title, ref } = event.payload.claim;
    return milestoneEvent({ ...head, payload: payloadOf("verified", [won, null, title, ref, null]) }, () => null);
  };
  var domName = (milestone) => milestone.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
  var fire = (target, name2, detail) => {
    dispatch(target, new CustomEvent(name2, { bubbles: true, composed: true, cancelable: false, detail }));
  };
  var report = (error) => {
    try {
      reportError(error);
    } catch {
    }
  };
  var callHandler = (handler, event) => {
    try {
      const result = handler(event);
      if (result instanceof Promise) result.catch(report);
    } catch (error) {
      report(error);
    }
  };

  // src/web/diagnostics.js
  var warn = (text2) => console.warn("drimify-bridge: " + text2);
  var openDiagnostics = (refused, debug, countOf) => {
    const counts = {};
    const told = /* @__PURE__ */ new WeakMap();
    let warned;
    const isTold = (reason, frame = told) => {
      const times = told.get(frame) ?? {};
      told.set(frame, times);
      const now = performance.now();
      if (now - times[reason] < 1e3) return true;
      times[reason] = now;
      return false;
    };
    const message = ({ origin, source }, reason, frame, type) => {
      const mayHint = reason === "origin" && !refused && !warned;
      const isOurs = frame || debug || reason === "early_overflow";
      if (!isOurs && !mayHint || isTold(reason, frame?.element)) return;
      if (isOurs) {
        const refusal2 = { reason, origin, count: countOf(reason) };
        if (type !== null) refusal2.type = type;
        if (frame) refusal2.frame = frame.element;
        if (refused) callHandler(refused, Object.freeze(refusal2));
        else if (debug) console.debug("drimify-bridge refused", refusal2);
      }
      const isSender = (element) => windowOf(element) === source && marked(element);
      if (!mayHint || !(frame || iframes().some(isSender))) return;
      warned = true;
      warn(
        `a message from "${origin}" was refused: add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify`
      );
    };
    const reaction = (reason, wayOut, frame, origin = location.origin) => {
      const count = counts[reason] = (counts[reason] ?? 0) + 1;
      if (refused) {
        if (isTold(reason, frame)) return;
        callHandler(refused, Object.freeze(frame ? { reason, origin, frame, count } : { reason, origin, count }));
      } else if (count === 1) warn(`${reason}: ${wayOut}`);
    };
    return { message, reaction };
  };

  // src/web/message.js
  var { stringify } = JSON;
  var { getPrototypeOf, hasOwn, keys } = Object;
  var { toString } = Object.prototype;
  var { isArray } = Array;
  var TYPE = 1 << 4;
  var NODES = 1 << 5;
  var DEPTH = 1 << 6;
  var SIZE = 1 << 7;
  var KEY = 1 << 8;
  var STRING = 1 << 9;
  var OBJECT = 1 << 16;
  var MAX_MESSAGE = 65536;
  var MAX_TEXT = 4096;
  var isPlain = (value2) => {
    if (typeof value2 !== "object" || value2 === null || isArray(value2)) return false;
    const prototype = getPrototypeOf(value2);
    return prototype === null || prototype === Object.prototype;
  };
  var bare = (object) => ({ __proto__: null, ...object });
  var own = (object, key) => hasOwn(object, key) ? object[key] : void 0;
  var scalar = (value2) => {
    if (value2 === void 0 || value2 === null || typeof value2 === "bigint") return "null";
    return typeof value2 === "object" || typeof value2 === "function" ? void 0 : stringify(value2);
  };
  var add = (text2, name2, json) => `${text2}${text2 && ","}${stringify(name2)}:${json}`;
  var odd;
  var write = (value2, depth, bounds) => {
    const over = (flag2) => {
      if (bounds) throw flag2;
    };
    const count = (text2, limit, flag2) => {
      if (text2.length > limit) over(flag2);
      if (bounds && (bounds.units += text2.length) > MAX_MESSAGE) over(SIZE);
    };
    const member = (name2, value3) => {
      const json = write(value3, depth + 1, bounds);
      if (!bounds && json === "null") odd[name2] ??= value3;
      return json;
    };
    if (bounds && ++bounds.nodes > 1024) over(NODES);
    if (typeof value2 === "string") count(value2, MAX_TEXT, STRING);
    const simple = scalar(value2);
    if (simple !== void 0) return simple;
    if (depth > 8) over(DEPTH);
    else if (isArray(value2)) {
      if (value2.length > 256) over(NODES);
      let text2 = "";
      for (let at = 0; at < value2.length; at++) text2 += (at ? "," : "") + member("", own(value2, at));
      return `[${text2}]`;
    } else if (isPlain(value2)) {
      const names2 = keys(value2);
      if (names2.length > 128) over(NODES);
      let text2 = "";
      for (const name2 of names2) {
        const next = own(value2, name2);
        if (next === void 0) continue;
        count(name2, 128, KEY);
        text2 = add(text2, name2, member(name2, next));
      }
      return `{${text2}}`;
    } else over(TYPE);
    return "null";
  };
  var toText = (value2) => {
    odd = { __proto__: null };
    return write(value2, 0);
  };
  var show = (value2) => {
    if (typeof value2 === "string") return stringify(value2);
    return Object(value2) === value2 ? toString.call(value2) : String(value2);
  };
  var asGiven = (sentence) => sentence.replace(
    /((\w+)", found |)null$/,
    (found, start3, name2 = "") => name2 in odd ? start3 + show(odd[name2]) : found
  );
  var select = (value2, names2, depth, left2) => {
    if (typeof value2 === "string" && value2.length > MAX_TEXT) return "[]";
    if (!isPlain(value2) || depth === 0) return scalar(value2) ?? "[]";
    let text2 = "";
    const read = (name2, member, depth2) => {
      const json = select(member, names2, depth2, left2);
      text2 = add(text2, name2, json);
      left2.units -= json.length;
    };
    const containers = [];
    for (const name2 of /* @__PURE__ */ new Set([...names2, ...keys(value2).slice(0, 128)])) {
      if (left2.lookups-- <= 0 || left2.units < 0) break;
      const member = own(value2, name2);
      if (isPlain(member)) containers.push(name2);
      else if (member !== void 0) read(name2, member, depth);
    }
    for (const name2 of containers) if (left2.units >= 0) read(name2, value2[name2], depth - 1);
    return `{${text2}}`;
  };
  var readData = (data, names2) => {
    if (typeof data === "string") return data.length > MAX_MESSAGE ? [void 0, "size"] : [data, 0];
    if (!isPlain(data)) return [void 0, "shape"];
    let bits = OBJECT;
    let text2 = "";
    for (const name2 of ["isDigitaService", "isPlugin", "type", "id", "event", "data"]) {
      const value2 = own(data, name2);
      if (value2 === void 0 && (name2 !== "isDigitaService" || !hasOwn(data, name2))) continue;
      let json;
      if (name2 !== "data") json = scalar(typeof value2 === "string" ? value2.slice(0, 257) : value2) ?? "[]";
      else {
        if (typeof value2 !== "object") bits |= TYPE;
        try {
          json = write(value2, 1, { nodes: 0, units: 0 });
        } catch (flag2) {
          bits |= flag2;
          json = select(value2, names2(), 8, { lookups: 4096, units: MAX_MESSAGE });
        }
      }
      text2 = add(text2, name2, json);
    }
    return [`{${text2}}`, bits];
  };

  // src/web/operations.js
  var ADMIT = 0;
  var JUDGE = 1;
  var REGISTER = 2;
  var RELEASE = 3;
  var OWN = 4;
  var ARM = 5;
  var DISARM = 6;
  var LATE = 7;
  var RELOAD = 8;
  var PERMIT = 9;
  var ON = 10;
  var OFF = 11;
  var STATS = 12;
  var COUNT = 13;
  var INIT = 14;
  var RAW = 15;
  var TABLES = 16;
  var MEMBERS = 17;
  var RECOGNISE = 18;
  var DESTROY = 19;

  // src/web/frames.js
  var MAX_HEIGHT = 2e4;
  var TIMEOUT = 15e3;
  var BOUND = /* @__PURE__ */ Symbol.for("drimify-bridge");
  var originOf = (text2) => {
    try {
      const { protocol, origin } = new URL(text2);
      return /^https?:$/.test(protocol) ? origin : "";
    } catch {
      return "";
    }
  };
  var isElement = (value2) => value2 instanceof Element;
  var isIframe = (value2) => value2 instanceof HTMLIFrameElement;
  var hasParent = (element) => "iFrameResizer" in element;
  var openFrames = (core, options, diagnostics, fault, hooks) => {
    let all = [];
    let last = 0;
    let scope = options.frame ?? options.container;
    const given = options.frame !== void 0;
    const bound = [];
    let started = false;
    const told = /* @__PURE__ */ new Set();
    const at = (number) => all.find((frame) => frame.number === number);
    const find = (element) => all.find((frame) => frame.element === element);
    const of = (source) => source ? all.find(({ element }) => windowOf(element) === source && isConnected(element)) : void 0;
    const approach = (entries) => {
      for (const { isIntersecting, target } of entries) {
        const frame = isIntersecting && find(target);
        if (frame) frame.near = true;
      }
      tick();
    };
    const nearness = typeof IntersectionObserver === "function" ? new IntersectionObserver(approach, { rootMargin: "100%" }) : void 0;
    const bind = (object) => {
      if (object[BOUND]) {
        return ["already_bound", "another bridge listens here already: destroy it, or use that one"];
      }
      object[BOUND] = true;
      bound.push(object);
      return void 0;
    };
    const resolve = (parsed) => {
      const { frame, container } = options;
      if (frame !== void 0 && container !== void 0) {
        return ["config_ambiguous", '"frame" and "container" are both given: keep one'];
      }
      if (container !== void 0 && typeof container !== "string" && !isElement(container)) {
        return ["config_type", `expected an element or a selector for "container", found ${show(container)}`];
      }
      if (typeof scope === "string") {
        if (!parsed) {
          reconcile();
          return void 0;
        }
        const found = queryAll(scope);
        if (!found.length) return ["frame_not_found", `no element matches "${scope}"`];
        const other = found.find((element) => !isIframe(element));
        if (given && !other && found.length > 1) {
          return ["frame_ambiguous", `several iframes match "${scope}": give an element, or a selector of one`];
        }
        scope = given && other || found[0];
      }
      if (given && !bound.includes(scope)) {
        if (!isIframe(scope)) {
          const found = isElement(scope) ? describe(scope) : show(scope);
          return ["frame_not_iframe", `expected an iframe for "frame", found ${found}`];
        }
        const wrong2 = bind(scope);
        if (wrong2) return wrong2;
      }
      const wrong = reconcile();
      started = isElement(scope);
      return wrong;
    };
    const roots = () => /* @__PURE__ */ new Set([document, isElement(scope) ? rootOf(scope) : document]);
    const candidates = () => {
      if (scope === void 0) return iframes();
      const found = typeof scope === "string" ? queryAll(scope) : [scope];
      if (given) return found.filter(isIframe);
      return found.slice(0, 1).flatMap((element) => below(element, "iframe"));
    };
    const reconcile = () => {
      const present = candidates().filter(isConnected);
      for (const frame of all) if (!present.includes(frame.element)) release(frame);
      let wrong;
      for (const element of present) wrong ??= consider(element);
      return wrong;
    };
    const consider = (element) => {
      const known2 = find(element);
      const src2 = src(element);
      const isMarked = attribute(element, "data-drimify") !== null;
      const bits = (given ? 1 : 0) | (isMarked ? 2 : 0) | (isIgnored(element) ? 4 : 0);
      if (known2?.src === src2 && known2.bits === bits) return void 0;
      let number = known2 ? known2.number : 0;
      while (!known2 && at(number)) number++;
      const origin = originOf(src2);
      const answer = origin && core(REGISTER, number, bits, origin);
      if (answer !== true) {
        if (known2) {
          release(known2);
          remove(element, "data-drimify-state");
        }
        if (!origin && options.markup && isMarked && !isIgnored(element)) {
          label(element);
          set(element, "data-drimify-state", "waiting");
        }
        if (!answer) return void 0;
        const wrong = [answer[0], `${describe(element)}: ${answer[1]}`];
        if (given && !started) return wrong;
        tell2(...wrong);
        return void 0;
      }
      if (known2?.src === src2) {
        known2.bits = bits;
        return void 0;
      }
      const frame = known2 ?? add2(number, element);
      const timeout = own2(element, "timeout", options.timeout, /^\d{1,9}$/, "milliseconds");
      const autoHeight = own2(element, "auto-height", options.autoHeight, /^(true|false)?$/, "true or false");
      if (!all.includes(frame)) return void 0;
      const near = attribute(element, "loading")?.toLowerCase() !== "lazy";
      clearTimeout(frame.timer);
      Object.assign(frame, { timer: 0, src: src2, bits, spoke: false, origin, near });
      frame.left = Number(timeout ?? options.timeout ?? TIMEOUT);
      frame.autoHeight = autoHeight === void 0 ? options.autoHeight ?? true : autoHeight !== "false";
      if (!near) {
        nearness?.unobserve(element);
        nearness?.observe(element);
      }
      if (!known2) {
        greet(frame);
        hooks.added(frame);
      }
      tick();
      return void 0;
    };
    const tell2 = (code, sentence) => {
      if (told.has(sentence)) return;
      told.add(sentence);
      fault(code, sentence);
    };
    const own2 = (element, name2, option, pattern, expected) => {
      for (const place of options.markup ? [element, marked(element)] : []) {
        const text2 = place && setting(place, name2);
        if (text2 === null) continue;
        if (options.declared && option !== void 0) {
          const sentence = `"${name2}" is given in the JSON element and as an attribute: give it once`;
          tell2("config_ambiguous", `${describe(place)}: ${sentence}`);
        }
        if (pattern.test(text2)) return text2;
        tell2("config_type", `${describe(place)} data-drimify-${name2}: expected ${expected}, found "${text2}"`);
        break;
      }
      return void 0;
    };
    const label = (element) => {
      if (options.markup && !attribute(element, "title")) set(element, "title", "Drimify");
    };
    const add2 = (number, element) => {
      const id = attribute(element, "id") ?? "";
      const onLoad = () => {
        if (frame.loaded) core(RELOAD, number);
        frame.answered = false;
        frame.loaded = true;
        greet(frame);
      };
      const frame = {
        number,
        // Numbers are given again, this is not.
        serial: ++last,
        element,
        id: /^[\w.-]+$/.test(id) ? id : "drimify-bridge-" + number,
        shakes: options.handshake !== false,
        // The latest milestone of each kind in the current round, for those who come late.
        kept: [],
        loaded: readyState() === "complete" && !!windowOf(element) && !documentOf(element),
        stop: () => element.removeEventListener("load", onLoad)
      };
      element.addEventListener("load", onLoad);
      all = [...all, frame];
      label(element);
      showState(frame, "waiting");
      if (attribute(element, "sandbox")?.toLowerCase().split(/\s+/).includes("allow-same-origin") === false) {
        const wayOut = 'every message has the origin "null" and is refused: add allow-same-origin to the sandbox';
        diagnostics.reaction("sandbox_opaque", wayOut, element, "null");
      }
      return frame;
    };
    const release = (frame) => {
      hooks.released(frame);
      all = all.filter((other) => other !== frame);
      frame.kept = [];
      clearTimeout(frame.timer);
      frame.stop();
      nearness?.unobserve(frame.element);
      core(RELEASE, frame.number);
    };
    const greet = (frame) => {
      if (hasParent(frame.element)) frame.shakes = false;
      if (!frame.shakes || frame.answered || !isLoaded(frame)) return;
      windowOf(frame.element)?.postMessage(core(INIT, 0, 0, frame.id), frame.origin);
      frame.posted = true;
    };
    const isLoaded = ({ element, loaded, src: src2 }) => {
      const inner = documentOf(element);
      if (inner) return inner.URL !== "about:blank" && inner.readyState === "complete";
      return loaded || readyState() === "complete" || performance.getEntriesByName(src2, "resource").length > 0;
    };
    const greetAll = () => {
      for (const frame of all) if (!frame.posted) greet(frame);
    };
    const size = ({ element, posted, shakes, autoHeight, id }, named, height) => {
      if (!posted || !shakes || !autoHeight || id !== named || !height || hasParent(element)) return;
      const pixels = Math.ceil(Number(height));
      if (Number.isFinite(pixels)) element.style.height = Math.min(Math.max(pixels, 0), MAX_HEIGHT) + "px";
    };
    const showState = (frame, state2) => {
      if (frame.state === state2) return;
      frame.state = state2;
      for (const element of [frame.element, marked(frame.element)]) {
        if (element) set(element, "data-drimify-state", state2);
      }
    };
    const tick = () => {
      const now = performance.now();
      for (const frame of all) {
        if (!frame.left) continue;
        if (isHidden() || !frame.near) {
          if (frame.timer) frame.left = Math.max(1, frame.left - (now - frame.since));
          clearTimeout(frame.timer);
          frame.timer = 0;
        } else if (!frame.timer) {
          frame.since = now;
          frame.timer = setTimeout(giveUp, frame.left, frame);
        }
      }
    };
    const heard = (frame) => {
      clearTimeout(frame.timer);
      frame.timer = frame.left = 0;
      frame.spoke = true;
    };
    const giveUp = (frame) => {
      if (frame.spoke) return;
      heard(frame);
      hooks.unavailable(frame);
    };
    const block = (uri) => {
      const exact = all.filter(({ src: src2 }) => src2 === uri);
      const there = all.filter(({ origin }) => origin === originOf(uri));
      (exact.length ? exact : there).forEach(giveUp);
    };
    const destroy = () => {
      nearness?.disconnect();
      all.forEach(release);
      for (const object of bound) delete object[BOUND];
    };
    return {
      list: () => all,
      at,
      of,
      bind,
      resolve,
      roots,
      reconcile,
      greet,
      greetAll,
      size,
      showState,
      tick,
      heard,
      block,
      destroy
    };
  };

  // src/web/live.js
  var region;
  var said = "";
  var prepare = () => {
    const body2 = body();
    if (!body2 || region?.isConnected) return;
    region = create("div");
    set(region, "role", "status");
    set(region, "data-drimify-live", "");
    const style = { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" };
    Object.assign(region.style, style);
    body2.append(region);
  };
  var speak = (text2) => {
    prepare();
    if (said) text2 = said + " " + text2;
    else setTimeout(() => said = "");
    said = text2;
    if (region) region.textContent = region.textContent === text2 ? text2 + "\xA0" : text2;
  };

  // src/web/origins.js
  var known = [];
  var intern = (origin) => numberOf(origin) || known.push(origin);
  var numberOf = (origin) => known.indexOf(origin) + 1;

  // src/web/navigate.js
  var HISTORY = "drimify-bridge:redirects";
  var remembered = "";
  var openNavigation = (core, diagnostics) => {
    let gone = false;
    const waiting = /* @__PURE__ */ new Set();
    const restore = ({ persisted }) => {
      if (!persisted) return;
      gone = false;
      for (const cancel of waiting) cancel();
    };
    const go = (href, { frame, origin }, session) => {
      if (gone) return;
      const from = `${src(frame).replace(/[?#].*/, "")}
${session ?? ""}`;
      const history = core(PERMIT, Date.now(), 0, recall(HISTORY) ?? remembered, from);
      if (history === null) {
        const wayOut = "this tab was redirected for the same game already: lead elsewhere, or open a new tab";
        diagnostics.reaction("redirect_guard", wayOut, frame, origin);
      } else if (history !== void 0) {
        remembered = history;
        keep(HISTORY, history);
        gone = true;
        location.assign(href);
      }
    };
    const wait = (delay, cancel) => {
      speak(`You will be taken to another page in ${Math.ceil(delay / 1e3)} s. Press Escape to stay.`);
      const hear2 = ({ key }) => {
        if (key !== "Escape") return;
        cancel();
        speak("You stay on this page.");
      };
      addEventListener("keydown", hear2, true);
      waiting.add(cancel);
      return () => {
        waiting.delete(cancel);
        removeEventListener("keydown", hear2, true);
      };
    };
    return { restore, go, wait };
  };

  // src/web/page.js
  var FORBIDDEN_TEXT = /^(script|style|iframe|object|template|noscript|textarea|title)$/;
  var MOST_WAITING = 16;
  var BLOCKED = "the redirect goes nowhere safe: see redirectAllowedOrigins";
  var OTHERS = "on when delay frame state timeout debug auto-height ignore origins redirect-origins verify dev defer".split(" ");
  var isHidden2 = (element) => !!closest(element, "[hidden]");
  var onElement = (element, method) => (element instanceof HTMLElement ? HTMLElement : SVGElement).prototype[method].call(element);
  var focus = (element) => {
    onElement(element, "focus");
    if (active() === element) return true;
    if (attribute(element, "tabindex") !== null) return false;
    set(element, "tabindex", "-1");
    onElement(element, "focus");
    return active() === element;
  };
  var FOCUSABLE = "a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,summary,iframe,[tabindex]";
  var settleFocus = (before, revealed) => {
    if (active() !== before && active() !== body()) return;
    if (!before || !isConnected(before) || !isHidden2(before)) return;
    const first = revealed.find((element) => isConnected(element) && !isHidden2(element));
    if (first && focus(first)) return;
    for (let element = parent(before); element; element = parent(element)) {
      if (!isHidden2(element) && matches(element, FOCUSABLE) && focus(element)) return;
    }
    onElement(before, "blur");
  };
  var toggle = (element, name2, on) => on ? set(element, name2, "") : remove(element, name2);
  var openPage = (core, diagnostics, fault, [actions, argumentOf]) => {
    const attributes = actions.map((name2) => "data-drimify-" + domName(name2));
    const known2 = /* @__PURE__ */ new Set([...attributes, ...OTHERS.map((name2) => "data-drimify-" + name2)]);
    const selector = attributes.map((name2) => `[${name2}]`).join();
    const navigation = openNavigation(core, diagnostics);
    const own2 = /* @__PURE__ */ new Map();
    const originals = /* @__PURE__ */ new Map();
    const waiting = /* @__PURE__ */ new Map();
    const seen = /* @__PURE__ */ new WeakSet();
    const settled = /* @__PURE__ */ new WeakSet();
    let destroyed = false;
    const scan = (root2, found) => {
      const elements2 = root2 instanceof Element ? [root2, ...below(root2, selector)].filter((element) => matches(element, selector)) : queryAll(selector);
      for (const element of elements2) {
        if (!destroyed && !seen.has(element) && isConnected(element) && !isIgnored(element)) arm(element, found);
      }
    };
    const arm = (element, found) => {
      seen.add(element);
      const unknown = names(element).find((name2) => name2.startsWith("data-drimify-") && !known2.has(name2));
      if (unknown) {
        fault("config_unknown_field", `${describe(element)} ${unknown}: look for a typing mistake`);
        return;
      }
      const armed = [];
      for (const [place, name2] of attributes.entries()) {
        const value2 = attribute(element, name2);
        if (value2 === null) continue;
        const reaction = { type: actions[place], [argumentOf[place]]: value2 };
        for (const modifier of ["on", "when", "delay", "frame"]) {
          reaction[modifier] = setting(element, modifier) ?? void 0;
        }
        const answer = core(ARM, 0, 0, toText(reaction));
        if (!answer) return;
        const [id, hopeless] = answer;
        if (typeof id !== "number") {
          armed.forEach(disarm);
          fault(id, `${describe(element)} ${name2}: ${hopeless}`);
          return;
        }
        own2.set(id, element);
        armed.push(id);
        if (hopeless) diagnostics.reaction(hopeless, `${describe(element)}: ${BLOCKED}`);
      }
      if (attribute(element, attributes[0]) !== null) hideBefore(element);
      armed.forEach(found);
    };
    const hideBefore = (element) => {
      if (attribute(element, "hidden") !== null) return;
      toggle(element, "hidden", true);
      const wayOut = `${describe(element)} is shown before it is revealed: add hidden to the page`;
      diagnostics.reaction("visible_before", wayOut);
    };
    const conceal = (reactions = []) => {
      for (const { type, target } of reactions) {
        const [element] = type === "reveal" ? queryAll(target) : [];
        if (!element || settled.has(element)) continue;
        settled.add(element);
        hideBefore(element);
      }
    };
    const disarm = (id) => {
      own2.delete(id);
      originals.delete(id);
      stopWaiting(id);
      waiting.delete(id);
      core(DISARM, id);
    };
    const releaseDeparted = () => {
      for (const [id, element] of own2) {
        if (isConnected(element)) continue;
        seen.delete(element);
        disarm(id);
      }
    };
    const attempt = (acts, revealed) => {
      const before = active();
      for (const act of acts) callHandler(act);
      callHandler(() => settleFocus(before, revealed));
    };
    const carryOut = (steps, blocked, occasion) => {
      const { frame, origin } = occasion.event;
      for (const reason of blocked) diagnostics.reaction(reason, BLOCKED, frame, origin);
      const revealed = [];
      const acts = steps.map((step) => {
        const [reaction, action, , , delay] = step;
        const act = () => apply(step, occasion, revealed);
        return () => {
          if (!delay || actions[action] === "redirect") stopWaiting(reaction);
          if (!delay) act();
          else if (!destroyed) wait(reaction, delay, actions[action], () => attempt([act], revealed));
        };
      });
      attempt(acts, revealed);
    };
    const stopWaiting = (reaction) => {
      for (const cancel of waiting.get(reaction) ?? []) cancel();
    };
    const wait = (reaction, delay, name2, act) => {
      const all = waiting.get(reaction) ?? /* @__PURE__ */ new Set();
      if (all.size === MOST_WAITING) return;
      waiting.set(reaction, all);
      let stop;
      const timer = setTimeout(() => {
        cancel();
        act();
      }, delay);
      const cancel = () => {
        clearTimeout(timer);
        stop?.();
        all.delete(cancel);
      };
      all.add(cancel);
      if (name2 === "redirect") stop = navigation.wait(delay, cancel);
    };
    const apply = ([reaction, action, value2, target], { event, shown, completion }, revealed) => {
      const refuse = (reason, wayOut) => diagnostics.reaction(reason, wayOut, event.frame, event.origin);
      const name2 = actions[action];
      if (name2 === "redirect") return navigation.go(value2, event, completion?.sessionId);
      if (name2 === "announce") return speak(value2);
      if (name2 === "call") return call2(value2, event);
      if (name2 === "track") return track(value2, event, completion);
      let element = event.frame;
      if (target === true) element = own2.get(reaction);
      else if (target !== null) element = queryAll(target)[0];
      if (!element) return refuse("target_missing", `no element matches "${target}": correct the target`);
      if (name2 === "dispatch") fire(element, value2, shown);
      else if (name2 === "reveal") {
        toggle(element, "hidden", false);
        revealed.push(element);
        settled.add(element);
      } else if (name2 === "hide") {
        toggle(element, "hidden", true);
        if (getComputedStyle(element).display !== "none") {
          const wayOut = `${describe(element)} is shown all the same: add [hidden]{display:none!important} to the CSS`;
          refuse("hidden_overridden", wayOut);
        }
      } else if (name2 === "setText" || name2 === "setValue") fill(element, name2 === "setValue", value2, reaction, refuse);
      else if (name2 === "addClass") classes(element).add(value2);
      else if (name2 === "removeClass") classes(element).remove(value2);
      else if (name2 === "focus") focus(element);
      else if (name2 === "scrollTo") {
        const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
        scroll(element, { behavior: calm ? "instant" : "smooth", block: "nearest" });
      } else if ("disabled" in element && name(element) !== "form") element.disabled = name2 === "disable";
      else toggle(element, "disabled", name2 === "disable");
      return void 0;
    };
    const fill = (element, isControl, value2, reaction, refuse) => {
      const tag = name(element);
      const member = isControl ? element.type !== "file" && value[tag] : !FORBIDDEN_TEXT.test(tag) && text;
      if (!member) {
        refuse("target_forbidden", `${describe(element)} is never filled in`);
        return;
      }
      const original = originals.get(reaction) ?? member.get.call(element);
      originals.set(reaction, original);
      member.set.call(element, value2 ?? original);
      if (isControl) for (const type of ["input", "change"]) dispatch(element, new Event(type, { bubbles: true }));
    };
    const call2 = (name2, event) => {
      const handlers = window.drimifyHandlers;
      const handler = isPlain(handlers) && Object.hasOwn(handlers, name2) && handlers[name2];
      if (typeof handler === "function") callHandler(handler, event);
      else {
        const sentence = `window.drimifyHandlers has no own function "${name2}": define it`;
        fault("handler_not_function", sentence);
      }
    };
    const track = (name2, { milestone, payload }, completion) => {
      const won = milestone === "verified" ? payload.claim.won : completion?.won ?? null;
      const entry = {
        event: name2 ?? "drimify_" + domName(milestone).replaceAll("-", "_"),
        drimify: { milestone, won, score: completion?.score ?? null }
      };
      const layer = window.dataLayer ??= [];
      if (Array.isArray(layer)) callHandler(() => layer.push(entry));
    };
    const destroy = () => {
      destroyed = true;
      for (const reaction of waiting.keys()) stopWaiting(reaction);
    };
    return { attributes, scan, conceal, releaseDeparted, carryOut, restore: navigation.restore, destroy };
  };

  // src/web/verify.js
  var VERIFIED = 8;
  var UNVERIFIED = 9;
  var TIMEOUT2 = 3e4;
  var WAIT = "20s";
  var RETRY = 1e3;
  var CLAIMANT = "drimify-bridge:claimant";
  var claimant = () => {
    const random = crypto.getRandomValues(new Uint8Array(16));
    const known2 = recall(CLAIMANT) ?? Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
    keep(CLAIMANT, known2);
    return known2;
  };
  var SESSIONS = "drimify-bridge:sessions";
  var sessions = () => {
    try {
      return new Map(JSON.parse(recall(SESSIONS)));
    } catch {
      return /* @__PURE__ */ new Map();
    }
  };
  var pause = (seconds, signal) => new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    setTimeout(resolve, /^\d{1,3}$/.test(seconds) ? seconds * 1e3 : RETRY);
  });
  var openVerification = ({ url, timeout = TIMEOUT2 }, happen) => {
    const running = /* @__PURE__ */ new Map();
    const resume = (frame) => {
      const sessionId = sessions().get(src(frame.element));
      if (sessionId) run(frame, sessionId, true);
    };
    const begin = (frame, sessionId) => {
      if (!sessionId) {
        stop(frame);
        happen(frame, UNVERIFIED, "no_session");
        return;
      }
      const known2 = sessions().set(src(frame.element), sessionId);
      keep(SESSIONS, JSON.stringify([...known2].slice(-16)));
      run(frame, sessionId, false);
    };
    const run = async (frame, sessionId, quiet) => {
      stop(frame);
      const control = new AbortController();
      running.set(frame, control);
      const timer = timeout && setTimeout(() => control.abort("timeout"), timeout);
      let milestone = VERIFIED;
      let text2;
      try {
        text2 = await ask(sessionId, control.signal);
      } catch (reason) {
        milestone = UNVERIFIED;
        text2 = reason === "refused" ? reason : "timeout";
      }
      clearTimeout(timer);
      if (running.get(frame) !== control) return;
      running.delete(frame);
      if (milestone === VERIFIED || !quiet) happen(frame, milestone, text2);
    };
    const stop = (frame) => {
      running.get(frame)?.abort();
      running.delete(frame);
    };
    const ask = async (sessionId, signal) => {
      const who = claimant();
      const base = new URL(url, location.href);
      const claim = new URL(`${base.pathname.replace(/\/$/, "")}/${encodeURIComponent(sessionId)}`, base);
      claim.search = new URLSearchParams({ wait: WAIT, claimant: who });
      const body2 = JSON.stringify({ sessionId, claimant: who });
      const post = { method: "POST", headers: { "content-type": "application/json" }, body: body2 };
      let posted = false;
      for (; ; ) {
        let response;
        try {
          response = await fetch(posted ? claim : base, { ...posted ? {} : post, credentials: "omit", signal });
          const { status } = response;
          const isFirst = !posted && status === 202;
          posted ||= status === 200 || status === 202;
          if (status === 200) {
            const text2 = (await response.text()).slice(0, 65536);
            const { state: state2 } = JSON.parse(text2);
            if (state2 === "verified") return text2;
            if (state2 === "taken") throw "refused";
          } else if (status >= 400 && status < 500 && status !== 429 && status !== 408) throw "refused";
          if (isFirst) continue;
        } catch (error) {
          if (error === "refused" || signal.aborted) throw error;
        }
        await pause(response?.headers.get("retry-after"), signal);
      }
    };
    return { resume, begin, stop };
  };

  // src/web/widget.js
  var CALLBACKS = "onReady onComplete onCompletion onFirstInteraction onRouteChange onScrollToTop onClose onError";
  var UNGATED = 1 << 2;
  var CALLBACK = 1 << 17;
  var dataOf = (argument) => {
    const isEnvelope = argument !== null && typeof argument === "object" && Object.hasOwn(argument, "data");
    return isEnvelope ? argument.data : argument;
  };
  var chain = (widget, frames, recognise, heard) => {
    let done = false;
    let budget = 32;
    let refilled = 0;
    const undo = [];
    const standIn = (name2) => {
      let own2;
      let latest;
      const set2 = (next) => {
        own2 = next;
        const stand = (...given) => {
          const run = () => typeof next === "function" && Reflect.apply(next, widget, given);
          if (done) return run();
          hear2(name2, given[0], stand === latest);
          return stand === latest ? callHandler(run) : run();
        };
        latest = stand;
      };
      set2(widget[name2]);
      const get = () => latest;
      Object.defineProperty(widget, name2, { configurable: true, enumerable: true, get, set: set2 });
      undo.push(() => {
        if (Object.getOwnPropertyDescriptor(widget, name2)?.get !== get) return;
        Object.defineProperty(widget, name2, { configurable: true, enumerable: true, writable: true, value: own2 });
      });
    };
    const hasRoom = () => {
      const now = performance.now();
      budget = Math.min(32, budget + (now - refilled) / 100);
      refilled = now;
      return budget >= 1 && budget--;
    };
    const hear2 = (name2, argument, isLatest) => {
      const { event } = window;
      const sender = event && recognise(event);
      const gated = sender && sender === frameOf(sender);
      const frame = gated ? sender : frameOf();
      if (!frame || !(gated || isLatest && hasRoom())) return;
      const flags = gated ? CALLBACK : CALLBACK | UNGATED;
      heard(frame, { event: name2, data: dataOf(argument) ?? null }, flags, gated ? event : void 0);
    };
    const frameOf = (sender) => {
      const { element, iframe } = widget;
      for (const fits of [
        (frame) => frame === iframe || element instanceof Element && element.contains(frame),
        (frame) => "iFrameResizer" in frame || attribute(frame, "id")?.startsWith("digita-widget-"),
        () => true
      ]) {
        const found = frames().filter((frame) => fits(frame.element));
        if (found.length === 1) return found[0];
        if (found.length) return found.includes(sender) ? sender : void 0;
      }
      return void 0;
    };
    CALLBACKS.split(" ").forEach(standIn);
    return () => {
      done = true;
      for (const act of undo.splice(0)) act();
    };
  };

  // src/web/edge.js
  var UNAVAILABLE = 10;
  var IGNORED = 0;
  var OVERFLOWN = 1;
  var NONE = Object.freeze([]);
  var keyOf = ({ milestone, payload }) => milestone === "custom" ? "custom:" + payload.type : milestone;
  function Edge(ask, given, refused, fault) {
    const options = bare(given);
    const { markup, reactions } = options;
    const handlers = /* @__PURE__ */ new Map();
    const stops = /* @__PURE__ */ new Set();
    let delivered;
    let destroyed = false;
    const core = (operation, number, more, one, other) => destroyed && operation !== RAW && operation !== PERMIT ? void 0 : ask(operation, number, more, one, other);
    const tables = core(TABLES);
    const hopeless = tables.pop();
    const [actions, keys2, reasons, milestones, states, flagNames] = tables.map((names2) => names2.split(" "));
    const eventNames = milestones.map((milestone) => "drimify:" + domName(milestone));
    const stats = () => {
      const [seen, accepted, ignored, ...counts] = core(STATS) ?? [0, 0, 0];
      const refused2 = {};
      counts.forEach((count, place) => {
        if (count) refused2[reasons[place]] = count;
      });
      return { seen, accepted, ignored, refused: refused2 };
    };
    const diagnostics = openDiagnostics(refused, options.debug, (reason) => stats().refused[reason] ?? 0);
    const page = openPage(core, diagnostics, fault, [actions, keys2]);
    const happen = (frame, milestone, text2) => {
      const verdict = isLive(frame) && core(OWN, frame.number, milestone, text2, edge);
      if (!verdict) return;
      deliver(frame, verdict, void 0, "message", text2);
    };
    const verification = options.verify && openVerification(bare(options.verify), happen);
    const frames = openFrames(core, options, diagnostics, fault, {
      added: (frame) => verification?.resume(frame),
      released: (frame) => verification?.stop(frame),
      unavailable: (frame) => happen(frame, UNAVAILABLE, "")
    });
    const isLive = (frame) => frames.list().includes(frame);
    const start3 = () => {
      const wrong = markup && frames.bind(document) || frames.resolve(readyState() !== "loading");
      if (wrong) return wrong;
      for (const reason of hopeless) diagnostics.reaction(reason, BLOCKED);
      watch();
      look();
      return void 0;
    };
    const look = () => {
      if (!destroyed && (markup || reactions?.length)) prepare();
      if (markup) scan();
      if (options.declared && readyState() !== "loading") page.conceal(reactions);
    };
    const watch = () => {
      const mutations = new MutationObserver(changed);
      for (const root2 of frames.roots()) {
        const attributeFilter = ["src", "data-drimify", "data-drimify-ignore", ...page.attributes];
        mutations.observe(root2, { childList: true, subtree: true, attributes: true, attributeFilter });
      }
      stops.add(() => mutations.disconnect());
      const listen2 = (name2, hear3) => {
        addEventListener(name2, hear3, true);
        stops.add(() => removeEventListener(name2, hear3, true));
      };
      listen2("load", ({ target }) => target === document && frames.greetAll());
      listen2("visibilitychange", frames.tick);
      listen2("pageshow", page.restore);
      const violated = ({ disposition, effectiveDirective }, uri) => disposition === "enforce" && effectiveDirective === "frame-src" && frames.block(uri);
      listen2("securitypolicyviolation", (event) => violated(event, event.blockedURI));
      if (typeof ReportingObserver === "function") {
        const hear3 = (reports2) => reports2.forEach(({ body: body2 }) => violated(body2, body2.blockedURL));
        const reports = new ReportingObserver(hear3, { types: ["csp-violation"], buffered: true });
        reports.observe();
        stops.add(() => reports.disconnect());
      }
      listen2("DOMContentLoaded", () => {
        const wrong = frames.resolve(true);
        if (wrong) fault(...wrong, true);
        else look();
      });
    };
    const changed = (records) => {
      let moved = false;
      let removed = false;
      const added = [];
      const elements2 = (nodes) => [...nodes].filter((node) => node instanceof Element);
      const holdsFrame = (element) => name(element) === "iframe" || below(element, "iframe").length > 0;
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (type === "attributes") {
          moved ||= attributeName !== "src" || name(target) === "iframe";
          if (attributeName !== "src") added.push(target);
        }
        const come = elements2(addedNodes);
        const gone = elements2(removedNodes);
        moved ||= [...come, ...gone].some(holdsFrame);
        removed ||= gone.length > 0;
        added.push(...come);
      }
      if (removed) page.releaseDeparted();
      if (moved) frames.reconcile();
      added.forEach(scanMarkup);
    };
    const scan = (root2) => {
      scanMarkup(root2);
      frames.reconcile();
    };
    const scanMarkup = (root2) => {
      if (markup) page.scan(root2, catchUp);
    };
    const credentials = (event) => event.isTrusted ? 1 + 2 * numberOf(event.origin) : 0;
    const frameOf = ({ source }) => frames.of(source)?.number ?? -1;
    const matches2 = (number, selector) => {
      const frame = frames.at(number);
      return !!frame && matches(frame.element, selector);
    };
    const hear2 = (event) => {
      const answer = core(ADMIT, event.isTrusted ? event.timeStamp : 0, credentials(event), event, edge);
      if (answer < 0) refuse(reasons[-1 - answer], event, null);
      if (!(answer >= 0)) return;
      const frame = frames.at(answer);
      frames.heard(frame);
      if (event === delivered) {
        core(COUNT, IGNORED, 1);
        return;
      }
      let data;
      try {
        data = event.data;
      } catch {
      }
      judge(frame, data, 0, event, "message");
    };
    const refuse = (reason, event, type) => {
      diagnostics.message(event, reason, reason === "source" ? void 0 : frames.of(event.source), type);
    };
    const judge = (frame, data, flags, event, via) => {
      const [text2, bits] = readData(data, () => core(MEMBERS));
      const verdict = core(JUDGE, frame.number, text2 === void 0 ? reasons.indexOf(bits) : bits | flags, text2, edge);
      if (!verdict) return;
      const [kind, framed, state3, first, second, third] = verdict;
      if (framed) frame.answered = true;
      if (kind === 0) {
        if (event) delivered = event;
        deliver(frame, verdict, event, via, text2);
        return;
      }
      frames.showState(frame, states[state3]);
      if (kind === 2) {
        if (event) refuse(reasons[first], event, second);
      } else if (first) frames.greet(frame);
      else frames.size(frame, second, third);
    };
    const deliver = (frame, verdict, message, via, text2) => {
      const [, , state3, place, fields, round, sequence, bits, withheld, oneOff, ids, steps, blocked] = verdict;
      const milestone = milestones[place];
      const flags = bits ? Object.freeze(flagNames.filter((_, at) => bits >> at & 1)) : NONE;
      const { origin, timeStamp } = message ?? { origin: frame.origin, timeStamp: performance.now() };
      const payload = payloadOf(milestone, fields);
      const head = { milestone, payload, frame: frame.element, origin, via, round, sequence, time: timeStamp, flags };
      const event = milestoneEvent(head, () => withheld ? null : core(RAW, 0, 0, text2));
      const tell2 = () => {
        for (const id of ids) call2(id, event);
      };
      if (flags.includes("ungated")) {
        tell2();
        return;
      }
      const key = keyOf(event);
      const kept = frame.kept.filter((other) => other.event.round === round && other.key !== key);
      const shown = publicEvent(event, head);
      const occasion = { key, event, shown, text: text2, place, oneOff, serial: frame.serial };
      frame.kept = [...kept, occasion];
      occasion.completion = frame.kept.find((other) => other.event.milestone === "complete")?.event.payload;
      frames.showState(frame, states[state3]);
      tell2();
      fire(frame.element, eventNames[place], shown);
      page.carryOut(steps, blocked, occasion);
      if (milestone === "complete" && isLive(frame)) verification?.begin(frame, payload.sessionId);
    };
    const call2 = (id, event) => {
      const handler = handlers.get(id);
      if (handler) callHandler(handler, event);
    };
    const catchUp = (reaction) => {
      for (const frame of frames.list()) {
        for (const occasion of frame.kept) {
          const steps = core(LATE, reaction, frame.number * 16 + occasion.place, occasion.text, edge);
          if (steps) page.carryOut(steps, [], occasion);
        }
      }
    };
    const on = (name2, handler) => {
      const id = core(ON, 0, 0, name2);
      if (typeof id === "number") handlers.set(id, handler);
      return id;
    };
    const replay = (id, name2, everything) => {
      for (const frame of frames.list()) {
        for (const { key, event, oneOff } of frame.kept) {
          const isIt = name2 === "*" || name2 === key || name2 === event.milestone;
          if (isIt && (oneOff || everything)) call2(id, event);
        }
      }
    };
    const off = (id) => {
      handlers.delete(id);
      core(OFF, id);
    };
    const connect = (widget) => {
      const recognise = (event) => frames.at(core(RECOGNISE, 0, credentials(event), event, edge));
      const heard = (frame, data, flags, event) => {
        if (!event || event !== delivered) judge(frame, data, flags, event, "widget");
      };
      const disconnect = chain(widget, frames.list, recognise, heard);
      stops.add(disconnect);
      return {
        disconnect: () => {
          stops.delete(disconnect);
          disconnect();
        }
      };
    };
    const state2 = (element) => {
      const found = frames.list().filter((frame) => !element || frame.element === element);
      return found.length > 1 ? void 0 : found[0]?.state ?? "waiting";
    };
    const overflow = (times) => {
      core(COUNT, OVERFLOWN, times);
      refuse("early_overflow", { origin: "" }, null);
    };
    const destroy = () => {
      if (destroyed) return;
      for (const stop of stops) stop();
      stops.clear();
      frames.destroy();
      page.destroy();
      handlers.clear();
      destroyed = true;
      ask(DESTROY);
    };
    const edge = {
      frameOf,
      matches: matches2,
      start: start3,
      hear: hear2,
      refused: refuse,
      on,
      off,
      replay,
      connect,
      scan,
      state: state2,
      stats,
      overflow,
      destroy
    };
    return edge;
  }

  // js/error.ts
  var BridgeError = class extends Error {
    constructor(code, text2) {
      super(`${code}: ${text2}`);
      this.name = "BridgeError";
      this.code = code;
    }
  };
  var unexpected = (expected, found, code = "config_type") => {
    return new BridgeError(code, `expected ${expected}, found ${show(found)}`);
  };

  // js/core.ts
  var bytes;
  var provide = (source) => {
    bytes = source;
  };
  var state = "cold";
  var faults = /* @__PURE__ */ new Set();
  var isDead = () => state === "dead";
  var onTrap = (hear2) => {
    faults.add(hear2);
    return () => faults.delete(hear2);
  };
  var trapped = (cause) => {
    state = "dead";
    for (const frame of queryAll("[data-drimify-state]")) set(frame, "data-drimify-state", "failed");
    const error = new BridgeError("bridge_fault", `the bridge stopped: ${String(cause).slice(0, 200)}`);
    for (const hear2 of faults) {
      try {
        hear2(error);
      } catch (thrown) {
        reportError(thrown);
      }
    }
    faults.clear();
  };
  var guard = (exports, entries) => {
    const guarded = { ...exports };
    for (const name2 of entries) guarded[name2] = enter(exports[name2]);
    return guarded;
  };
  var enter = (entry) => (...args) => {
    if (state === "dead") return void 0;
    try {
      return entry(...args);
    } catch (cause) {
      trapped(cause);
      return void 0;
    }
  };
  var start = (instance) => {
    finish(instance);
    state = "warm";
  };
  var refusal = (cause) => {
    const text2 = String(cause);
    if (/\b(CSP|Content Security|unsafe-eval|disallowed|blocked)\b/i.test(text2)) {
      return new BridgeError(
        "wasm_blocked",
        "the page's policy refuses WebAssembly: add 'wasm-unsafe-eval' to script-src, or use drimify-bridge.nowasm.global.js"
      );
    }
    return new BridgeError("wasm_failed", `WebAssembly could not be started: ${text2.slice(0, 200)}`);
  };
  var compile = () => {
    if (state === "dead") throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
    if (state === "warm") return;
    let instance;
    try {
      instance = new Translated.Instance(new Translated.Module(bytes()), imports());
    } catch (cause) {
      if (cause instanceof RangeError) {
        throw new BridgeError("wasm_sync_limit", "this browser compiles only asynchronously: await preload() first");
      }
      throw refusal(cause);
    }
    start(instance);
  };
  var loading;
  var preload = () => {
    if (state === "warm") return Promise.resolve();
    loading ??= Translated.instantiate(bytes(), imports()).then(
      ({ instance }) => {
        if (state === "cold") start(instance);
      },
      (cause) => {
        loading = void 0;
        throw refusal(cause);
      }
    );
    return loading;
  };

  // src/web/unpack.js
  var CONSTANTS = [null, false, true];
  var NUMBER = 3;
  var TEXT = 4;
  var unpack = (shape, texts) => {
    let at = 0;
    let from = 0;
    const next = () => {
      const kind = shape[at++];
      if (kind < NUMBER) return CONSTANTS[kind];
      const more = shape[at++];
      if (kind === NUMBER) return more;
      if (kind === TEXT) return texts.slice(from, from += more);
      const list = [];
      for (let left2 = more; left2 > 0; left2--) list.push(next());
      return list;
    };
    return next();
  };

  // crate:wasm-glue
  function open(options, window2, broken) {
    const ptr0 = passStringToWasm0(options);
    const len0 = WASM_VECTOR_LEN;
    const ret = wasm.G(ptr0, len0, addHeapObject(window2), addHeapObject(broken));
    return takeObject(ret);
  }
  function __wbg_get_imports() {
    const import0 = {
      __proto__: null,
      q: (arg0, arg1) => {
        const ret = Error(getStringFromWasm0(arg0, arg1));
        return addHeapObject(ret);
      },
      c: (arg0, arg1) => {
        const ret = Number(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      g: (arg0, arg1) => {
        const ret = String(arg1);
        answerText(arg0, ret);
      },
      p: (arg0) => {
        const ret = typeof getObject(arg0) === "string";
        return ret;
      },
      z: (arg0, arg1) => {
        const obj = getObject(arg1);
        const ret = typeof obj === "string" ? obj : void 0;
        answerText(arg0, ret);
      },
      A: (arg0, arg1) => {
        throw new Error(getStringFromWasm0(arg0, arg1));
      },
      k: (arg0) => {
        getObject(arg0)._wbg_cb_unref();
      },
      w: (arg0, arg1, arg2, arg3, arg4) => handleError(() => {
        getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
      }),
      b: (arg0, arg1, arg2) => handleError(() => {
        const ret = getObject(arg0).call(getObject(arg1), getObject(arg2));
        return addHeapObject(ret);
      }),
      i: (arg0, arg1) => {
        const ret = getObject(arg0).frameOf(getObject(arg1));
        return ret;
      },
      d: (arg0, arg1) => {
        const ret = intern(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      f: (arg0, arg1) => {
        const ret = isSelector(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      a: (arg0, arg1, arg2, arg3) => {
        const ret = getObject(arg0).matches(arg1 >>> 0, getStringFromWasm0(arg2, arg3));
        return ret;
      },
      m: () => {
        const ret = new Array();
        return addHeapObject(ret);
      },
      l: () => {
        const ret = /* @__PURE__ */ new Map();
        return addHeapObject(ret);
      },
      o: () => {
        const ret = new Object();
        return addHeapObject(ret);
      },
      h: (arg0, arg1, arg2) => {
        const ret = parseUrl(getStringFromWasm0(arg1, arg2));
        answerText(arg0, ret);
      },
      j: (arg0, arg1, arg2, arg3, arg4) => handleError(() => {
        getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), arg4 !== 0);
      }),
      s: (arg0, arg1, arg2) => {
        const ret = getObject(arg0).set(getObject(arg1), getObject(arg2));
        return addHeapObject(ret);
      },
      t: (arg0, arg1) => {
        getObject(arg0).capture = arg1 !== 0;
      },
      n: (arg0, arg1, arg2) => {
        getObject(arg0)[arg1 >>> 0] = takeObject(arg2);
      },
      r: (arg0, arg1, arg2) => {
        getObject(arg0)[takeObject(arg1)] = takeObject(arg2);
      },
      u: (arg0, arg1) => {
        getObject(arg0).once = arg1 !== 0;
      },
      v: (arg0, arg1) => {
        getObject(arg0).passive = arg1 !== 0;
      },
      e: (arg0, arg1, arg2, arg3) => {
        const ret = unpack(getArrayF64FromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3));
        return addHeapObject(ret);
      },
      B: (arg0, arg1) => {
        const ret = makeMutClosure(arg0, arg1, wasm_bindgen__convert__closures________invoke__h5540c9a93c20cd2c);
        return addHeapObject(ret);
      },
      C: (arg0, arg1) => {
        const ret = makeClosure(arg0, arg1, wasm_bindgen__convert__closures_____invoke__h0622b3d3056508ff);
        return addHeapObject(ret);
      },
      D: (arg0) => {
        const ret = arg0;
        return addHeapObject(ret);
      },
      E: (arg0, arg1) => {
        const ret = getStringFromWasm0(arg0, arg1);
        return addHeapObject(ret);
      },
      x: (arg0) => {
        const ret = getObject(arg0);
        return addHeapObject(ret);
      },
      y: (arg0) => {
        takeObject(arg0);
      }
    };
    return {
      __proto__: null,
      a: import0
    };
  }
  function wasm_bindgen__convert__closures________invoke__h5540c9a93c20cd2c(arg0, arg1, arg2) {
    const borrow0 = addBorrowedObject(arg2);
    try {
      wasm.I(arg0, arg1, borrow0);
    } finally {
      heap[stack_pointer++] = void 0;
    }
  }
  function wasm_bindgen__convert__closures_____invoke__h0622b3d3056508ff(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
    const val1 = +arg2;
    const val2 = +arg3;
    const val3 = +arg4;
    const ret = wasm.H(arg0, arg1, val1, val2, val3, addHeapObject(arg5), addHeapObject(arg6));
    return takeObject(ret);
  }
  var wasm;
  var view;
  var memory = () => {
    const { buffer } = wasm.F;
    return view?.buffer === buffer ? view : view = new Uint8Array(buffer);
  };
  var decoder;
  var left = -1;
  var getStringFromWasm0 = (from, length) => {
    left -= length;
    if (left < 0) {
      decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      left = 2e9;
    }
    const start3 = from >>> 0;
    return decoder.decode(memory().subarray(start3, start3 + length));
  };
  var getArrayF64FromWasm0 = (from, length) => new Float64Array(wasm.F.buffer, from >>> 0, length);
  var encoder = new TextEncoder();
  var WASM_VECTOR_LEN;
  var bench = new Uint8Array(4096);
  var passStringToWasm0 = (text2) => {
    if (bench.length < text2.length * 3) bench = new Uint8Array(text2.length * 3);
    WASM_VECTOR_LEN = encoder.encodeInto(text2, bench).written;
    const start3 = wasm.J(WASM_VECTOR_LEN, 1) >>> 0;
    memory().set(bench.subarray(0, WASM_VECTOR_LEN), start3);
    return start3;
  };
  var answerText = (at, text2) => {
    const start3 = text2 === void 0 ? 0 : passStringToWasm0(text2);
    new Uint32Array(wasm.F.buffer, at >>> 0, 2).set([start3, WASM_VECTOR_LEN]);
  };
  var heap = [...Array(1025), null, true, false];
  var stack_pointer = 1024;
  var free = heap.length;
  var addBorrowedObject = (value2) => {
    heap[--stack_pointer] = value2;
    return stack_pointer;
  };
  var addHeapObject = (value2) => {
    const place = free;
    free = heap[place] ?? place + 1;
    heap[place] = value2;
    return place;
  };
  var getObject = (place) => heap[place];
  var takeObject = (place) => {
    const value2 = heap[place];
    if (place > 1027) {
      heap[place] = free;
      free = place;
    }
    return value2;
  };
  var handleError = (act) => {
    try {
      return act();
    } catch (error) {
      wasm.L(addHeapObject(error));
    }
  };
  var closures = new FinalizationRegistry(({ a, b }) => wasm.M(a, b));
  var makeClosure = (a, b, call2, mutable) => {
    const state2 = { a, b, count: 1 };
    const real = (...given) => {
      const { a: a2 } = state2;
      state2.count++;
      if (mutable) state2.a = 0;
      try {
        return call2(a2, b, ...given);
      } finally {
        state2.a = a2;
        real._wbg_cb_unref();
      }
    };
    real._wbg_cb_unref = () => {
      if (--state2.count) return;
      wasm.M(state2.a, b);
      state2.a = 0;
      closures.unregister(state2);
    };
    closures.register(real, state2, state2);
    return real;
  };
  var makeMutClosure = (a, b, call2) => makeClosure(a, b, call2, true);
  var finish = (instance) => {
    wasm = guard(instance.exports, "G H I M".split(" "));
  };
  var imports = () => __wbg_get_imports();

  // js/listener.ts
  var early;
  var takeOver = () => {
    const queue = globalThis.drimifyEarly;
    if (!Array.isArray(queue) || typeof queue.f !== "function") return;
    removeEventListener("message", queue.f, true);
    hold(
      queue.splice(0).filter((event) => event instanceof MessageEvent),
      Number(queue.n) || 0
    );
    delete queue.f;
  };
  var hold = (events, overflow) => {
    if (!events.length && !overflow) return;
    if (early) {
      const known2 = early.events;
      known2.unshift(...events.filter((event) => !known2.includes(event)));
      early.overflow += overflow;
      return;
    }
    const held = early = { events, overflow, live: /* @__PURE__ */ new Set() };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      early = void 0;
      for (const edge of held.live) {
        if (held.overflow) edge.overflow(held.overflow);
        for (const event of held.events) hear(edge, event);
      }
    };
    port2.postMessage(null);
  };
  var hear = (edge, event) => {
    try {
      edge.hear(event);
    } catch (error) {
      reportError(error);
    }
  };
  var listen = (edge) => {
    takeOver();
    early?.live.add(edge);
    const listener = (event) => {
      if (early?.live.has(edge)) {
        if (!early.events.includes(event)) early.events.push(event);
      } else hear(edge, event);
    };
    addEventListener("message", listener, true);
    return () => {
      removeEventListener("message", listener, true);
      early?.live.delete(edge);
    };
  };

  // js/bridge.ts
  var nameOf = (name2) => {
    const text2 = String(name2);
    return text2.startsWith("custom:") ? text2 : text2.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());
  };
  var checkSignal = (signal) => {
    if (signal !== void 0 && !(signal instanceof AbortSignal)) throw unexpected('an AbortSignal for "signal"', signal);
  };
  var callback = (value2, name2) => {
    if (value2 !== void 0 && typeof value2 !== "function") throw unexpected(`a function for "${name2}"`, value2);
  };
  var tell = (fault, error) => {
    if (fault) {
      try {
        fault(error);
      } catch (thrown) {
        reportError(thrown);
      }
    } else console.error(error);
  };
  var Bridge = class {
    #edge;
    /** How to remove each handler, and what it was added with. */
    #handlers = /* @__PURE__ */ new Map();
    #stop = /* @__PURE__ */ new Set();
    #last;
    /** Use `createBridge`. */
    constructor({ text: text2, options, onRefused, onFault, signal }) {
      compile();
      const fault = (code, sentence, ended) => {
        if (ended) this.destroy();
        tell(onFault, new BridgeError(code, sentence));
      };
      const broken = (event) => this.#edge?.refused("messageerror", event, null);
      try {
        const core = open(text2, window, broken);
        if (Array.isArray(core)) throw core;
        this.#edge = new Edge(core, options, onRefused, fault);
        const wrong = this.#edge.start();
        if (wrong || isDead()) throw wrong;
      } catch (thrown) {
        this.#edge?.destroy();
        if (isDead()) throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
        throw Array.isArray(thrown) ? new BridgeError(thrown[0], asGiven(thrown[1])) : thrown;
      }
      const edge = this.#edge;
      const trapped2 = onTrap((error) => {
        edge.destroy();
        tell(onFault, error);
      });
      this.#stop.add(trapped2).add(listen(edge));
      const end = () => this.destroy();
      signal?.addEventListener("abort", end);
      this.#stop.add(() => signal?.removeEventListener("abort", end));
      if (signal?.aborted) end();
    }
    #live() {
      if (this.#last) throw new BridgeError("destroyed", "the bridge was destroyed: create another");
      if (isDead()) throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
      return this.#edge;
    }
    #add(name2, handler, options) {
      const { signal, replay } = bare(options);
      checkSignal(signal);
      if (typeof handler !== "function") {
        throw unexpected(`a function for "${name2}"`, handler, "handler_not_function");
      }
      if (signal?.aborted) return () => {
      };
      const edge = this.#live();
      const id = edge.on(name2, handler);
      if (typeof id !== "number") throw new BridgeError(...id);
      const remove2 = () => {
        signal?.removeEventListener("abort", remove2);
        this.#handlers.delete(remove2);
        edge.off(id);
      };
      this.#handlers.set(remove2, [name2, handler]);
      signal?.addEventListener("abort", remove2);
      if (replay) edge.replay(id, name2, replay === "any");
      return remove2;
    }
    /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
    on(name2, handler, options) {
      return this.#add(nameOf(name2), handler, options);
    }
    /** Removes a handler that was added with the same milestone. */
    off(name2, handler) {
      for (const [remove2, added] of this.#handlers) {
        if (added[0] === nameOf(name2) && added[1] === handler) remove2();
      }
    }
    /** The next such milestone, or at once the one that happened in the current round. */
    once(name2, options) {
      const { signal, timeout } = bare(options);
      return new Promise((resolve, reject) => {
        checkSignal(signal);
        if (signal?.aborted) return reject(signal.reason);
        const control = new AbortController();
        const settled = control.signal;
        const fail = (reason) => {
          control.abort();
          reject(reason);
        };
        const handler = (event) => {
          if (settled.aborted || event.flags.includes("ungated")) return;
          control.abort();
          resolve(event);
        };
        this.#add(nameOf(name2), handler, { signal: settled, replay: "any" });
        if (settled.aborted) return;
        const destroyed = () => fail(new DOMException("the bridge was destroyed", "AbortError"));
        const late = () => fail(new DOMException(`no "${name2}" within ${timeout} ms`, "TimeoutError"));
        const timer = timeout === void 0 ? void 0 : setTimeout(late, timeout);
        this.#stop.add(destroyed);
        signal?.addEventListener("abort", () => fail(signal.reason), { signal: settled });
        settled.addEventListener("abort", () => {
          clearTimeout(timer);
          this.#stop.delete(destroyed);
        });
      });
    }
    /**
     * Hears the callbacks of the official widget as well, for a wire that changes. Callbacks the page assigned, before or
     * after, are chained. What no gated message stands behind reaches handlers with the flag `ungated`, and nothing else.
     */
    connect(widget) {
      const found = widget;
      if (typeof found !== "object" && typeof found !== "function" || found === null) {
        throw unexpected("the official widget", found);
      }
      return this.#live().connect(widget);
    }
    /** Picks up markup that was added; done by itself as well. */
    scan(root2) {
      this.#live().scan(root2);
    }
    /** A frame's state; without a frame, the only one's. */
    state(frame) {
      if (isDead()) return "failed";
      const state2 = this.#live().state(frame);
      if (state2 !== void 0) return state2;
      throw new BridgeError("frame_ambiguous", "there are several frames: give one");
    }
    /** The counters; after `destroy`, what they were. */
    stats() {
      return this.#last ?? this.#live().stats();
    }
    /** Stops everything that has not begun: idempotent, and callable anywhere. */
    destroy() {
      if (this.#last) return;
      const edge = this.#edge;
      this.#last = isDead() ? { seen: 0, accepted: 0, ignored: 0, refused: {} } : edge.stats();
      edge.destroy();
      for (const stop of [...this.#stop, ...this.#handlers.keys()]) stop();
      this.#stop.clear();
    }
  };
  var dispose = Symbol.dispose;
  if (dispose) Bridge.prototype[dispose] = Bridge.prototype.destroy;
  var createBridge = (options = {}) => {
    if (typeof window === "undefined")
      throw new BridgeError("no_window", "there is no window: create the bridge in the browser");
    if (typeof options !== "object" || options === null || Array.isArray(options)) {
      throw unexpected("a plain object of options", options);
    }
    const given = bare(options);
    const { signal, onRefused, onFault } = given;
    callback(onRefused, "onRefused");
    callback(onFault, "onFault");
    checkSignal(signal);
    const text2 = (value2) => typeof value2 === "string" ? value2 : void 0;
    const { frame, container } = given;
    const apart = { signal: void 0, onRefused: void 0, onFault: void 0 };
    const texts = { ...given, ...apart, frame: text2(frame), container: text2(container) };
    return new Bridge({ text: toText(texts), options: given, onRefused, onFault, signal });
  };

  // js/start.ts
  var { parse } = JSON;
  var LATE2 = "the JSON element comes after the script: put it before, or load the script with defer";
  var words = (text2) => text2.split(/[\s,]+/).filter(Boolean);
  var elements = (name2) => queryAll(`[data-drimify-${name2}]`).filter((element) => !isIgnored(element));
  var attributeOptions = () => {
    const root2 = root();
    const list = (name2) => {
      const text2 = setting(root2, name2);
      return text2 === null ? void 0 : words(text2);
    };
    const url = setting(root2, "verify");
    return {
      allowedOrigins: list("origins"),
      redirectAllowedOrigins: list("redirect-origins"),
      verify: url === null ? void 0 : { url },
      dev: flag(root2, "dev") || void 0,
      debug: elements("debug").some((element) => flag(element, "debug")) || void 0
    };
  };
  var jsonElement = () => {
    const found = elements("config");
    const isScript = (element) => name(element) === "script" && attribute(element, "type")?.toLowerCase() === "application/json";
    const wrong = found.find((element) => !isScript(element));
    if (wrong) {
      throw new BridgeError(
        "config_source",
        `expected <script type="application/json" data-drimify-config>, found <${name(wrong)}>`
      );
    }
    if (found.length > 1) {
      throw new BridgeError("config_ambiguous", `${found.length} elements have data-drimify-config: keep one`);
    }
    return found[0]?.textContent ?? void 0;
  };
  var start2 = (evenIfDeferred = true) => {
    compile();
    if (!evenIfDeferred && flag(root(), "defer")) return null;
    const attributes = attributeOptions();
    const json = jsonElement();
    let text2 = toText(attributes);
    let given;
    if (json !== void 0) {
      try {
        given = parse(json);
      } catch {
      }
      if (typeof given !== "object" || given === null || Array.isArray(given)) text2 = json;
      else {
        const onFrames = { timeout: elements("timeout")[0], autoHeight: elements("auto-height")[0] };
        for (const [name2, value2] of Object.entries({ ...attributes, ...onFrames })) {
          if (value2 === void 0 || !Object.hasOwn(given, name2)) continue;
          const sentence = `"${name2}" is given in the JSON element and as an attribute: give it once`;
          throw new BridgeError("config_ambiguous", sentence);
        }
        const more = text2.slice(1, -1);
        const comma = more && Object.keys(given).length ? "," : "";
        text2 = json.trimEnd().slice(0, -1) + comma + more + "}";
      }
    }
    const options = { ...attributes, ...given, markup: true, declared: true };
    const bridge = new Bridge({ text: text2, options });
    if (readyState() === "loading") {
      const lookAgain = () => {
        try {
          if ((jsonElement() ?? json) !== json) throw new BridgeError("config_source", LATE2);
        } catch (error) {
          console.error(error);
        }
      };
      addEventListener("DOMContentLoaded", lookAgain, { once: true });
    }
    return bridge;
  };
  var startSoon = (started) => {
    try {
      return started(start2(false));
    } catch (error) {
      if (!(error instanceof BridgeError && error.code === "wasm_sync_limit")) return console.error(error);
    }
    const held = [];
    const listed = words(setting(root(), "origins") ?? "");
    const origins = ["https://apps.drimify.com", "https://go.drimify.com", ...listed];
    const hear2 = (event) => {
      if (!event.isTrusted || !event.source || held.length === 32) return;
      const isSender = (frame) => windowOf(frame) === event.source && (origins.includes(event.origin) || attribute(frame, "data-drimify") !== null && src(frame).startsWith(`${event.origin}/`));
      if (iframes().some(isSender)) held.push(event);
    };
    addEventListener("message", hear2, true);
    preload().finally(() => removeEventListener("message", hear2, true)).then(() => {
      hold(held, 0);
      started(start2(false));
    }).catch((error) => console.error(error));
  };

  // js/url.ts
  var PARAMETERS = /* @__PURE__ */ new Map([
    ["sessionUid", "session_uid"],
    ["firstName", "fname"],
    ["lastName", "lname"],
    ["email", "email"],
    ["phone", "phone"]
  ]);
  var experienceUrl = (base, visitor) => {
    let url;
    try {
      if (typeof base === "string" || base instanceof URL) url = new URL(base);
    } catch {
    }
    if (!url || !/^https?:$/.test(url.protocol)) throw unexpected("the http(s) address of an experience", base);
    if (typeof visitor !== "object" || visitor === null) throw unexpected("an object of the visitor's data", visitor);
    const pairs = url.search.slice(1).split("&").filter(Boolean);
    for (const [field, value2] of Object.entries(visitor)) {
      const name2 = PARAMETERS.get(field);
      if (!name2) {
        const known2 = [...PARAMETERS.keys()].join(", ");
        throw unexpected(`one of ${known2}`, field, "config_unknown_field");
      }
      if (value2 === void 0 || value2 === "") continue;
      if (typeof value2 !== "string") throw unexpected(`a string for "${field}"`, value2);
      const encoded = btoa(encodeURIComponent(value2.replace(/[\ud800-\udfff]/gu, "\uFFFD")));
      const rest = pairs.filter((pair) => pair.split("=")[0] !== name2);
      pairs.splice(0, pairs.length, ...rest, `${name2}=${encoded.replaceAll("+", "%2B")}`);
    }
    url.search = pairs.join("&");
    return url.href;
  };

  // js/version.ts
  var version = "0.1.0";

  // crate:wasm-bytes
  var bytes2 = () => {
  };

  // js/global.ts
  provide(bytes2);
  var api = {
    createBridge,
    preload,
    experienceUrl,
    version,
    bridge: null,
    start: () => {
      try {
        api.bridge?.scan();
      } catch {
        api.bridge = null;
      }
      return api.bridge ??= start2();
    }
  };
  if (typeof window.DrimifyBridge?.createBridge === "function") {
    console.error(new BridgeError("already_bound", "the script is on this page twice: keep one"));
  } else {
    window.DrimifyBridge = api;
    startSoon((bridge) => api.bridge = bridge);
  }
})();
