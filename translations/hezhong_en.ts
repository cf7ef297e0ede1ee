<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>BackupWords</name>
    <message>
        <source>此后没有改动</source>
        <translation>no changes since</translation>
    </message>
    <message>
        <source>此后又有改动</source>
        <translation>changed since</translation>
    </message>
    <message>
        <source>最近一次完好的备份：%1，在 %2，%3。</source>
        <translation>Last sound backup: %1, in %2, %3.</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>备份旧了</source>
        <translation>Backup is old</translation>
    </message>
    <message>
        <source>只在本机</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>备份只在这台电脑上，电脑损坏或者丢失时会一起失去，请添加一个移动硬盘或者共享文件夹。</source>
        <translation>The backups are only on this computer and would be lost with it. Please add an external disk or a shared folder.</translation>
    </message>
    <message>
        <source>备份正常</source>
        <translation>Backed up</translation>
    </message>
    <message>
        <source>没有备份</source>
        <translation>Not backed up</translation>
    </message>
    <message>
        <source>已备份</source>
        <translation>Backed up</translation>
    </message>
    <message>
        <source>%1：已备份，并打开核对过。</source>
        <translation>%1: backed up, opened and checked.</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>%1：上次备份以后没有改动，那一份仍然完好。</source>
        <translation>%1: nothing changed since the last backup, which is still sound.</translation>
    </message>
    <message>
        <source>时间不明</source>
        <translation>time unknown</translation>
    </message>
    <message>
        <source>%1 · 案件 %2 件 · %3</source>
        <translation>%1 · %2 cases · %3</translation>
    </message>
    <message>
        <source>下次备份后不再保留</source>
        <translation>Goes after the next backup</translation>
    </message>
    <message>
        <source>最近 %1 份</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>当天最后一份</source>
        <translation>last of its day</translation>
    </message>
    <message>
        <source>当周最后一份</source>
        <translation>last of its week</translation>
    </message>
    <message>
        <source>当月最后一份</source>
        <translation>last of its month</translation>
    </message>
    <message>
        <source>保留：%1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>每个位置保留最近 %1 份，以及最近 %2 天、%3 周、%4 个月中每天、每周、每月的最后一份；其余的在下次备份后自动清理，损坏的不清理。</source>
        <translation>Each place keeps the last %1 backups, and the last one of each day, week and month for %2 days, %3 weeks and %4 months; others are cleared away after the next backup, damaged ones are not.</translation>
    </message>
</context>
<context>
    <name>CaseKeys</name>
    <message>
        <source>笔录：换到下一位、上一位发言人</source>
        <translation>Record: next speaker, speaker before</translation>
    </message>
    <message>
        <source>笔录：直接选定发言人</source>
        <translation>Record: choose a speaker</translation>
    </message>
    <message>
        <source>笔录：另起一条</source>
        <translation>Record: new line</translation>
    </message>
    <message>
        <source>笔录：插入常用语；协议：插入常用条款</source>
        <translation>Record: insert a phrase. Agreement: insert a common clause</translation>
    </message>
    <message>
        <source>笔录：本条不入笔录，再按一次恢复</source>
        <translation>Record: takes this line off the record; pressed again, puts it back</translation>
    </message>
    <message>
        <source>笔录：填写或者收起会次信息；当事人、请求、协议：开始修改</source>
        <translation>Record: details of the meeting. Parties, claims, agreement: begin to edit</translation>
    </message>
    <message>
        <source>笔录：在提纲、正文和按钮之间移动</source>
        <translation>Record: moves between outline, text and buttons</translation>
    </message>
    <message>
        <source>笔录：全屏宣读；加号、减号调整字号，Esc 返回</source>
        <translation>Record: read aloud from the full screen; plus and minus change the size, Esc goes back</translation>
    </message>
    <message>
        <source>协议：条款上移、下移</source>
        <translation>Agreement: moves a clause up, down</translation>
    </message>
    <message>
        <source>协议、当事人、请求与证据：删去当前一条</source>
        <translation>Agreement, parties, claims and evidence: removes the present one</translation>
    </message>
    <message>
        <source>做下一步：受理、笔录定稿、签订协议、结案</source>
        <translation>Takes the next step: accept, finish the record, sign the agreement, close</translation>
    </message>
    <message>
        <source>请求：打开这项请求的计算；Esc 收起，填写的内容保留</source>
        <translation>Claims: open the calculation of this claim; Esc folds it away and keeps what was typed</translation>
    </message>
</context>
<context>
    <name>CaseLimits</name>
    <message>
        <source>超期%1天</source>
        <translation>%1 d overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>明天到期</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>%1天后</source>
        <translation>In %1 d</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>第 %1 次调解</source>
        <translation>Meeting %1</translation>
    </message>
    <message>
        <source>第 %1 次调解，笔录未定稿</source>
        <translation>Meeting %1, record open</translation>
    </message>
    <message>
        <source>笔录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1（已作废）</source>
        <translation>%1 (voided)</translation>
    </message>
    <message>
        <source>出具%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>%1 至%2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1已超过 %2 天（%3）</source>
        <translation>%1: days overdue: %2 (%3)</translation>
    </message>
    <message>
        <source>%1今天到期</source>
        <translation>%1: due today</translation>
    </message>
    <message>
        <source>%1还有 %2 天（%3）</source>
        <translation>%1: days left: %2 (%3)</translation>
    </message>
    <message>
        <source>请征求被申请人意见，作出受理或者不予受理的决定。</source>
        <translation>Please ask for the respondent's view and decide whether to accept or refuse.</translation>
    </message>
    <message>
        <source>请通知双方参加调解，并记录调解经过。</source>
        <translation>Please invite both sides to the mediation and record its course.</translation>
    </message>
    <message>
        <source>双方达成一致的，请签订调解协议；不能达成一致的，可以再次调解或者以调解不成结案。</source>
        <translation>If both sides agree, please sign the mediation agreement; if they cannot, mediate again or close the case as failed.</translation>
    </message>
    <message>
        <source>协议已签订，请出具调解协议书，提示双方可以申请仲裁审查或者司法确认；手续办妥后结案。</source>
        <translation>The agreement is signed. Please issue the agreement document and tell both sides that they can apply for arbitration review or judicial confirmation; then close the case.</translation>
    </message>
    <message>
        <source>本案不予受理，请出具不予受理通知书，告知申请人可以申请仲裁。</source>
        <translation>This case was refused. Please issue the notice of refusal and tell the applicant that arbitration can be applied for.</translation>
    </message>
    <message>
        <source>本案调解不成，双方可以依法申请仲裁。</source>
        <translation>Mediation failed in this case; both sides can apply for arbitration under the law.</translation>
    </message>
    <message>
        <source>申请已撤回，本案已办结。</source>
        <translation>The application was withdrawn; the case is finished.</translation>
    </message>
    <message>
        <source>本案已结案；内容不能再改，文书可以查看和打印。</source>
        <translation>This case is closed. It can no longer be edited; its documents can be viewed and printed.</translation>
    </message>
    <message>
        <source>收到%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受理，调解员 %1</source>
        <translation>Mediator %1</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>不予受理：%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>签订调解协议，%1 元</source>
        <translation>Signed, %1 yuan</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>结案：%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ClausePhrases</name>
    <message>
        <source>确认欠付数额</source>
        <translation>Confirm the amount owed</translation>
    </message>
    <message>
        <source>确认解除劳动合同</source>
        <translation>Confirm the end of the contract</translation>
    </message>
    <message>
        <source>支付与期限</source>
        <translation>Payment and time limit</translation>
    </message>
    <message>
        <source>出具离职证明</source>
        <translation>Certificate of leaving</translation>
    </message>
    <message>
        <source>逾期的后果</source>
        <translation>Consequence of delay</translation>
    </message>
    <message>
        <source>返还财物</source>
        <translation>Return of property</translation>
    </message>
    <message>
        <source>再无其他请求</source>
        <translation>No further claims</translation>
    </message>
    <message>
        <source>共同申请审查或者确认</source>
        <translation>Joint application for review or confirmation</translation>
    </message>
    <message>
        <source>常用</source>
        <translation>Common</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>%1 · %2：%3 → %4</source>
        <translation>%1 · %2: %3 → %4</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>新增%1：%2</source>
        <translation>Added %1: %2</translation>
    </message>
    <message>
        <source>删去%1：%2</source>
        <translation>Removed %1: %2</translation>
    </message>
    <message>
        <source>共保存 %1 次，涉及内容 %2 条</source>
        <translation>Times saved: %1, entries concerned: %2</translation>
    </message>
</context>
<context>
    <name>HomeDigest</name>
    <message>
        <source>（日历未公布，请核对）</source>
        <translation> (calendar not published, please check)</translation>
    </message>
    <message>
        <source>已达成协议</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>已受理 %1 天</source>
        <translation>accepted for %1 d</translation>
    </message>
    <message>
        <source>办理结案</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>安排调解</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %3 %2</translation>
    </message>
</context>
<context>
    <name>IntakeDrafts</name>
    <message>
        <source>%1等%2人</source>
        <translation>%1 and others, in all %2</translation>
    </message>
    <message>
        <source>未填写当事人的申请</source>
        <translation>Application without parties</translation>
    </message>
    <message>
        <source>%1 与 %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>保存于今天 %1</source>
        <translation>Saved today %1</translation>
    </message>
    <message>
        <source>保存于 %1 %2</source>
        <translation>Saved %1 %2</translation>
    </message>
</context>
<context>
    <name>IntakeFaults</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MaterialTarget</name>
    <message>
        <source>签名盖章件：%1</source>
        <translation>Signed copy: %1</translation>
    </message>
    <message>
        <source>证据：%1</source>
        <translation>Evidence: %1</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>调解组织</source>
        <translation>Mediation organisation</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>身份号码</source>
        <translation> identity number</translation>
    </message>
    <message>
        <source>性别</source>
        <translation> sex</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation> credit code</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation> legal representative</translation>
    </message>
    <message>
        <source>电话</source>
        <translation> phone</translation>
    </message>
    <message>
        <source>住所</source>
        <translation> domicile</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation> agent</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>文书日期</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>争议类别</source>
        <translation>Cause of dispute</translation>
    </message>
    <message>
        <source>调解次数</source>
        <translation>Number of the meeting</translation>
    </message>
    <message>
        <source>调解日期</source>
        <translation>Date of mediation</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>End</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>在场人员</source>
        <translation>Persons present</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>笔录内容</source>
        <translation>Text of the record</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>Lines: %1</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>付款</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>履行期限</source>
        <translation>Time of performance</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>调解时间</source>
        <translation>Time of mediation</translation>
    </message>
    <message>
        <source>调解地点</source>
        <translation>Place of mediation</translation>
    </message>
    <message>
        <source>不予受理理由</source>
        <translation>Reason for refusal</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Date of acceptance</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>事实与理由</source>
        <translation>Facts and grounds</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>受理意见</source>
        <translation>Opinion on acceptance</translation>
    </message>
    <message>
        <source>受理决定期限</source>
        <translation>Time limit for deciding on acceptance</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>“%1”由%2办理。</source>
        <translation>"%1" is up to: %2.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>开场与核对身份</source>
        <translation>Opening and identity check</translation>
    </message>
    <message>
        <source>告知权利义务</source>
        <translation>Rights and duties</translation>
    </message>
    <message>
        <source>询问回避</source>
        <translation>Ask about recusal</translation>
    </message>
    <message>
        <source>不申请回避</source>
        <translation>No recusal</translation>
    </message>
    <message>
        <source>请申请人陈述</source>
        <translation>Ask the applicant to speak</translation>
    </message>
    <message>
        <source>请被申请人答复</source>
        <translation>Ask the respondent to reply</translation>
    </message>
    <message>
        <source>归纳争议焦点</source>
        <translation>Sum up the points in dispute</translation>
    </message>
    <message>
        <source>询问调解方案</source>
        <translation>Ask for proposals</translation>
    </message>
    <message>
        <source>达成一致</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>未达成一致</source>
        <translation>No agreement</translation>
    </message>
    <message>
        <source>宣读与核对笔录</source>
        <translation>Reading and checking the record</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>Found correct</translation>
    </message>
    <message>
        <source>核对身份、告知权利</source>
        <translation>Identity check, rights</translation>
    </message>
    <message>
        <source>入职与离职时间</source>
        <translation>Dates of joining and leaving</translation>
    </message>
    <message>
        <source>岗位与劳动合同</source>
        <translation>Post and labour contract</translation>
    </message>
    <message>
        <source>工资标准与支付方式</source>
        <translation>Wage rate and manner of payment</translation>
    </message>
    <message>
        <source>欠付的期间与数额</source>
        <translation>Period and amount owed</translation>
    </message>
    <message>
        <source>考勤、结算单据</source>
        <translation>Attendance and settlement sheets</translation>
    </message>
    <message>
        <source>解除原因及程序</source>
        <translation>Reason and procedure of dissolution</translation>
    </message>
    <message>
        <source>离职前十二个月平均工资</source>
        <translation>Average wage of the twelve months before leaving</translation>
    </message>
    <message>
        <source>应休与已休年休假天数</source>
        <translation>Annual leave due and taken, in days</translation>
    </message>
    <message>
        <source>参保情况与工伤认定</source>
        <translation>Insurance and work injury finding</translation>
    </message>
    <message>
        <source>谁安排和管理工作</source>
        <translation>Who assigns and supervises the work</translation>
    </message>
    <message>
        <source>报酬由谁结算</source>
        <translation>Who settles the pay</translation>
    </message>
    <message>
        <source>双方各自的方案</source>
        <translation>Proposals of each side</translation>
    </message>
    <message>
        <source>履行时间与方式</source>
        <translation>Time and manner of performance</translation>
    </message>
    <message>
        <source>宣读并核对笔录</source>
        <translation>Read and check the record</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>第三方</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>双方</source>
        <translation>Both sides</translation>
    </message>
</context>
<context>
    <name>SignerWords</name>
    <message>
        <source>（未写明）</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>待盖章</source>
        <translation>To seal</translation>
    </message>
    <message>
        <source>待签名</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>已盖章</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>已签名</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>拒绝签名</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>%1　%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1　在场：%2</source>
        <translation>%1  witnessed by %2</translation>
    </message>
</context>
<context>
    <name>ValueFields</name>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>（不选）</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>“%1”不是有效的日期。</source>
        <translation>"%1" is not a valid date.</translation>
    </message>
    <message>
        <source>请按 2026-11-09 的格式填写实际存在的日期。</source>
        <translation>Please enter a date that exists, in the form 2026-11-09.</translation>
    </message>
    <message>
        <source>“%1”不是有效的时间。</source>
        <translation>"%1" is not a valid time.</translation>
    </message>
    <message>
        <source>请按 09:30 的格式填写。</source>
        <translation>Please enter it in the form 09:30.</translation>
    </message>
    <message>
        <source>程序内部出现意外，本次操作没有执行，已保存的内容不受影响。</source>
        <translation>Something unexpected happened inside the program. This operation was not carried out; what was saved is not affected.</translation>
    </message>
    <message>
        <source>请重试；如再次出现，请联系技术支持。</source>
        <translation>Please try again; if it happens once more, please contact technical support.</translation>
    </message>
    <message>
        <source>磁盘空间不足，%1 没有写入，原有内容完好。</source>
        <translation>The disk is full. %1 was not written; what was there before is intact.</translation>
    </message>
    <message>
        <source>请腾出空间后重试。</source>
        <translation>Please free some space and try again.</translation>
    </message>
    <message>
        <source>没有权限写入 %1，原有内容完好。</source>
        <translation>There is no permission to write %1. What was there before is intact.</translation>
    </message>
    <message>
        <source>请换一个文件夹，或者检查该位置的权限。</source>
        <translation>Please choose another folder, or check the permissions of this place.</translation>
    </message>
    <message>
        <source>%1 没有写入，原有内容完好。</source>
        <translation>%1 was not written. What was there before is intact.</translation>
    </message>
    <message>
        <source>请检查文件夹是否存在、磁盘是否正常，然后重试。</source>
        <translation>Please check that the folder exists and the disk works, then try again.</translation>
    </message>
    <message>
        <source>打不开文件 %1。</source>
        <translation>The file %1 cannot be opened.</translation>
    </message>
    <message>
        <source>请检查路径和权限。</source>
        <translation>Please check the path and the permissions.</translation>
    </message>
    <message>
        <source>文件 %1 过大。</source>
        <translation>The file %1 is too large.</translation>
    </message>
    <message>
        <source>请确认选对了文件。</source>
        <translation>Please make sure that this is the right file.</translation>
    </message>
    <message>
        <source>文件 %1 没有读完。</source>
        <translation>The file %1 could not be read to its end.</translation>
    </message>
    <message>
        <source>请检查磁盘或者换一份文件。</source>
        <translation>Please check the disk, or use another copy of the file.</translation>
    </message>
    <message>
        <source>“%1”不是有效的金额。</source>
        <translation>"%1" is not a valid amount.</translation>
    </message>
    <message>
        <source>请填写以元为单位、最多两位小数的金额，例如 12300.00。</source>
        <translation>Please enter an amount in yuan with at most two decimals, for example 12300.00.</translation>
    </message>
    <message>
        <source>中文</source>
        <extracomment>The language that these texts are in; by this word the program tells which titles of its data to show.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>%1 已经写好，但是磁盘没有确认保存。</source>
        <translation>%1 has been written, but the disk did not confirm that it is saved.</translation>
    </message>
    <message>
        <source>请检查磁盘和连线是否正常，然后再保存一次。</source>
        <translation>Please check the disk and its connection, then save once more.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>已登记 %1：%2</source>
        <translation>Registered %1: %2</translation>
    </message>
    <message>
        <source>已受理 %1，调解员%2。</source>
        <translation>Accepted %1, mediator %2.</translation>
    </message>
    <message>
        <source>%1 已决定不予受理。</source>
        <translation>%1 has been refused.</translation>
    </message>
    <message>
        <source>%1 第 %2 次调解笔录已保存。</source>
        <translation>%1: the record of mediation meeting %2 was saved.</translation>
    </message>
    <message>
        <source>%1 已签订调解协议，金额 %2 元。</source>
        <translation>%1: the mediation agreement was signed, amount %2 yuan.</translation>
    </message>
    <message>
        <source>结案结果“%1”不认识。</source>
        <translation>The outcome "%1" is not known.</translation>
    </message>
    <message>
        <source>可用：agreed、settled、failed、withdrawn。</source>
        <translation>Please use one of: agreed, settled, failed, withdrawn.</translation>
    </message>
    <message>
        <source>%1 已结案：%2。</source>
        <translation>%1 was closed: %2.</translation>
    </message>
    <message>
        <source>状态“%1”不认识。</source>
        <translation>The status "%1" is not known.</translation>
    </message>
    <message>
        <source>可用：registered accepted refused mediating agreed failed withdrawn closed。</source>
        <translation>Please use one of: registered accepted refused mediating agreed failed withdrawn closed.</translation>
    </message>
    <message>
        <source>没有符合条件的案件。</source>
        <translation>No case matches.</translation>
    </message>
    <message>
        <source>来源：%1  收到：%2</source>
        <translation>Source: %1  Received: %2</translation>
    </message>
    <message>
        <source>请求：%1  %2</source>
        <translation>Claim: %1  %2</translation>
    </message>
    <message>
        <source>（已办）</source>
        <translation> (done)</translation>
    </message>
    <message>
        <source>文书：%1（第 %2 份，%3 页）</source>
        <translation>Document: %1 (no. %2, pages: %3)</translation>
    </message>
    <message>
        <source>没有给出密码。</source>
        <translation>No password was given.</translation>
    </message>
    <message>
        <source>请设置环境变量 HEZHONG_PASSWORD，或者用 --password-file 指定密码文件。</source>
        <translation>Please set the environment variable HEZHONG_PASSWORD, or name a password file with --password-file.</translation>
    </message>
    <message>
        <source>没有指定案件库。</source>
        <translation>No case store was named.</translation>
    </message>
    <message>
        <source>请用 --store 指明案件库所在的文件夹。</source>
        <translation>Please name the folder of the case store with --store.</translation>
    </message>
    <message>
        <source>提示：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>文件：%1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>（已作废）</source>
        <translation> (voided)</translation>
    </message>
    <message>
        <source>本案还没有出具文书。</source>
        <translation>No document has been issued in this case yet.</translation>
    </message>
    <message>
        <source>不正确：</source>
        <translation>Not correct:</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>休息日</source>
        <translation>Rest day</translation>
    </message>
    <message>
        <source>没有给出起算日。</source>
        <translation>No starting day was given.</translation>
    </message>
    <message>
        <source>请用 --from YYYY-MM-DD。</source>
        <translation>Please use --from YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>提示：涉及的年份没有官方日历，日期仅供参考。</source>
        <translation>Note: there is no official calendar for the years concerned; the date is for guidance only.</translation>
    </message>
    <message>
        <source>正确：%1，%2</source>
        <translation>Correct: %1, %2</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>正确</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>位置：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>命令写法不对：%1</source>
        <translation>The command is not written correctly: %1</translation>
    </message>
    <message>
        <source>请用 hezhongctl --help 查看用法。</source>
        <translation>Please see hezhongctl --help for its use.</translation>
    </message>
    <message>
        <source>组织类型“%1”不认识。</source>
        <translation>The type of organisation "%1" is not known.</translation>
    </message>
    <message>
        <source>可用：township、enterprise、peoples-mediation、union-station、upstream。</source>
        <translation>Please use one of: township, enterprise, peoples-mediation, union-station, upstream.</translation>
    </message>
    <message>
        <source>已建立案件库 %1。</source>
        <translation>The case store %1 was created.</translation>
    </message>
    <message>
        <source>%1：%2（%3 项）</source>
        <translation>%1: %2 (items checked: %3)</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>有问题</source>
        <translation>faults found</translation>
    </message>
    <message>
        <source>已建立示例案件库 %1，共 %2 件案件，用户“%3”。</source>
        <translation>The sample store %1 was created; cases: %2, user "%3".</translation>
    </message>
    <message>
        <source>示例密码：%1（只用于示例数据）</source>
        <translation>Sample password: %1 (for sample data only)</translation>
    </message>
    <message>
        <source>示例案件库（已加密）：%1</source>
        <translation>Sample store (encrypted): %1</translation>
    </message>
    <message>
        <source>用户 %1，示例密码 %2</source>
        <translation>User %1, sample password %2</translation>
    </message>
    <message>
        <source>共写出文书 %1 份，在 %2/papers</source>
        <translation>Documents written: %1, in %2/papers</translation>
    </message>
    <message>
        <source>没有找到“%1”。</source>
        <translation>"%1" was not found.</translation>
    </message>
    <message>
        <source>读不到标准输入，没有执行。</source>
        <translation>Standard input cannot be read. Nothing was done.</translation>
    </message>
    <message>
        <source>请检查管道前的命令，或者改用文件。</source>
        <translation>Please check the command before the pipe, or use a file.</translation>
    </message>
    <message>
        <source>恢复密钥（只显示这一次，请抄写并与电脑分开保管）：</source>
        <translation>Recovery key (shown only this once; please write it down and keep it apart from the computer):</translation>
    </message>
    <message>
        <source>忘记密码时，只有恢复密钥能打开案件库。</source>
        <translation>If the password is forgotten, only the recovery key opens the case store.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：%2%3</source>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>%1 没有可用的案由编号，最早的编号自 2021-01-01 起。</source>
        <translation>No causes of action are numbered on %1; the earliest numbering is in force from 2021-01-01.</translation>
    </message>
    <message>
        <source>“%1”不是工作日数。</source>
        <translation>"%1" is not a number of working days.</translation>
    </message>
    <message>
        <source>请填写整数，例如 3。</source>
        <translation>Please enter a whole number, for example 3.</translation>
    </message>
    <message>
        <source>金额 %1 元</source>
        <translation>Amount: %1 yuan</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>规则卡：%1</source>
        <translation>Rule cards: %1</translation>
    </message>
    <message>
        <source>起始日不详</source>
        <translation>first day not known</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>有效：%1 至 %2</source>
        <translation>In force: %1 to %2</translation>
    </message>
    <message>
        <source>%1（%2，%3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>没有名为“%1”的规则卡。</source>
        <translation>There is no rule card named "%1".</translation>
    </message>
    <message>
        <source>请用 rule list 查看全部规则卡。</source>
        <translation>Please use rule list to see all rule cards.</translation>
    </message>
    <message>
        <source>规则卡“%1”在 %2 没有有效的版本。</source>
        <translation>The rule card "%1" has no version in force on %2.</translation>
    </message>
    <message>
        <source>请核对日期。</source>
        <translation>Please check the date.</translation>
    </message>
    <message>
        <source>去处：%1</source>
        <translation>Where to go: %1</translation>
    </message>
    <message>
        <source>还要回答 %1：%2</source>
        <translation>Still to be answered, %1: %2</translation>
    </message>
    <message>
        <source>%1［%2］%3</source>
        <translation>%1 [%2] %3</translation>
    </message>
    <message>
        <source>    向%1提出；%2</source>
        <translation>    Apply to: %1. %2</translation>
    </message>
    <message>
        <source>    提示：%1</source>
        <translation>    Note: %1</translation>
    </message>
    <message>
        <source>目前没有时效限制。</source>
        <translation>At present there is no limitation period.</translation>
    </message>
    <message>
        <source>时效中止，届满日期还不能确定。</source>
        <translation>The limitation period is suspended; its last day cannot be told yet.</translation>
    </message>
    <message>
        <source>时效于 %1 届满。</source>
        <translation>The limitation period ends on %1.</translation>
    </message>
    <message>
        <source>第 %1 条“%2”：%3</source>
        <translation>Clause %1, "%2": %3</translation>
    </message>
    <message>
        <source>没有发现需要提示的条款。</source>
        <translation>No clause gives reason for a warning.</translation>
    </message>
    <message>
        <source>没有名为“%1”的问题单。</source>
        <translation>There is no question sheet named "%1".</translation>
    </message>
    <message>
        <source>请用 sheet list 查看全部问题单。</source>
        <translation>Please use sheet list to see all question sheets.</translation>
    </message>
    <message>
        <source>（必填）</source>
        <translation> (required)</translation>
    </message>
    <message>
        <source>证据：%1（%2）</source>
        <translation>Evidence: %1 (%2)</translation>
    </message>
    <message>
        <source>常见抗辩：%1</source>
        <translation>Usual defence: %1</translation>
    </message>
    <message>
        <source>请求：%1</source>
        <translation>Claim: %1</translation>
    </message>
    <message>
        <source>提纲：%1</source>
        <translation>Outline: %1</translation>
    </message>
    <message>
        <source>争议焦点：%1</source>
        <translation>Point in dispute: %1</translation>
    </message>
    <message>
        <source>还缺 %1：%2</source>
        <translation>Missing, %1: %2</translation>
    </message>
    <message>
        <source>已导出 %1 条审计记录：%2</source>
        <translation>Exported audit records: %1, to %2</translation>
    </message>
    <message>
        <source>校验值：%1</source>
        <translation>Hash: %1</translation>
    </message>
    <message>
        <source>没有符合条件的审计记录。</source>
        <translation>No audit records match.</translation>
    </message>
    <message>
        <source>已导出个人信息：%1</source>
        <translation>Personal information exported: %1</translation>
    </message>
    <message>
        <source>查阅范围“%1”不认识。</source>
        <translation>The access level "%1" is not known.</translation>
    </message>
    <message>
        <source>可用：office、assigned、confidential。</source>
        <translation>Please use one of: office, assigned, confidential.</translation>
    </message>
    <message>
        <source>查阅范围：%1 %2</source>
        <translation>Access: %1 %2</translation>
    </message>
    <message>
        <source>%1  %2  保存至 %3</source>
        <translation>%1  %2  Keep until %3</translation>
    </message>
    <message>
        <source>没有保存期限已到或者将到的案件。</source>
        <translation>No case has reached the end of its retention period or is about to.</translation>
    </message>
    <message>
        <source>保存 %1 年（本程序的建议值，未经核实，请按档案管理规定设定）。</source>
        <translation>Years to keep: %1 (proposed by this program and not verified; please set it by the rules on archives).</translation>
    </message>
    <message>
        <source>保存 %1 年，依据：%2</source>
        <translation>Years to keep: %1, basis: %2</translation>
    </message>
    <message>
        <source>办结案件保存 %1 年。</source>
        <translation>Years to keep finished cases: %1.</translation>
    </message>
    <message>
        <source>决定“%1”不认识。</source>
        <translation>The decision "%1" is not known.</translation>
    </message>
    <message>
        <source>可用：keep-until、keep-for-good、handed-over、destruction-proposed。</source>
        <translation>Please use one of: keep-until, keep-for-good, handed-over, destruction-proposed.</translation>
    </message>
    <message>
        <source>已记录：%1。案件内容没有删除。</source>
        <translation>Recorded: %1. Nothing in the case was deleted.</translation>
    </message>
    <message>
        <source>角色“%1”不认识。</source>
        <translation>The role "%1" is not known.</translation>
    </message>
    <message>
        <source>可用：director、mediator、registrar、inspector、administrator、auditor，多个之间用逗号隔开。</source>
        <translation>Please use: director, mediator, registrar, inspector, administrator, auditor; separate several with commas.</translation>
    </message>
    <message>
        <source>临时密码（只显示这一次，首次登录时必须修改）：%1</source>
        <translation>Temporary password (shown only this once; it must be changed at the first sign-in): %1</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Deactivated</translation>
    </message>
    <message>
        <source>待改密码</source>
        <translation>Password to be changed</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>%1  [%2]  %3  未结案件 %4 件</source>
        <translation>%1  [%2]  %3  Open cases: %4</translation>
    </message>
    <message>
        <source>目前只有一名用户，持有全部权限；添加其他用户后，系统管理员、审计员和办案角色要分开。</source>
        <translation>There is only one user at present, who holds all rights. Once another user is added, administrator, auditor and case roles are kept apart.</translation>
    </message>
    <message>
        <source>已添加用户“%1”：%2。</source>
        <translation>User "%1" added: %2.</translation>
    </message>
    <message>
        <source>“%1”的角色改为：%2。</source>
        <translation>New roles of "%1": %2.</translation>
    </message>
    <message>
        <source>已停用“%1”。</source>
        <translation>"%1" was deactivated.</translation>
    </message>
    <message>
        <source>移交给%1的未结案件 %2 件：%3</source>
        <translation>Open cases handed over to %1: %2 (%3)</translation>
    </message>
    <message>
        <source>没有给出新密码，密码没有改变。</source>
        <translation>No new password was given. The password was not changed.</translation>
    </message>
    <message>
        <source>请用 --new-password-file 指定文件，或者设置环境变量 HEZHONG_NEW_PASSWORD。</source>
        <translation>Please name a file with --new-password-file, or set the environment variable HEZHONG_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>已用恢复密钥设置“%1”的新密码。</source>
        <translation>The new password of "%1" was set with the recovery key.</translation>
    </message>
    <message>
        <source>密码已修改。</source>
        <translation>The password was changed.</translation>
    </message>
    <message>
        <source>已重设“%1”的密码。</source>
        <translation>The password of "%1" was reset.</translation>
    </message>
    <message>
        <source>%1和%2一起重设了“%3”的密码。</source>
        <translation>%1 and %2 together reset the password of "%3".</translation>
    </message>
    <message>
        <source>“%1”不是列表中的序号，没有改动。</source>
        <translation>"%1" is not a number of the list. Nothing was changed.</translation>
    </message>
    <message>
        <source>列表共有 %1 项，请填写 1 至 %1 的序号。</source>
        <translation>Please give a number from 1 to %1; the list ends there (%1).</translation>
    </message>
    <message>
        <source>时效事由“%1”不认识，没有改动。</source>
        <translation>The limitation event "%1" is not known. Nothing was changed.</translation>
    </message>
    <message>
        <source>可用：%1。</source>
        <translation>Available: %1.</translation>
    </message>
    <message>
        <source>%1. %2  %3%4</source>
        <translation>%1. %2  %3%4</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>没有登记时效事由。</source>
        <translation>No limitation event is recorded.</translation>
    </message>
    <message>
        <source>还没有登记权利受到侵害之日，不计算仲裁时效。</source>
        <translation>The day on which the claim arose is not recorded, so the limitation period is not counted.</translation>
    </message>
    <message>
        <source>请用 case events --add claim-arose=日期 登记。</source>
        <translation>Please record it with case events --add claim-arose=DATE.</translation>
    </message>
    <message>
        <source>    最后一日：%1</source>
        <translation>    Last day: %1</translation>
    </message>
    <message>
        <source>已写入案件的调解请求。</source>
        <translation>Put into the claims of the case.</translation>
    </message>
    <message>
        <source>提示：依据%1，使用前请核对。</source>
        <translation>Note: the basis is %1. Please check it before use.</translation>
    </message>
    <message>
        <source>    原为 %1，已延长</source>
        <translation>    Was %1, extended</translation>
    </message>
    <message>
        <source>%1  %2  %3 至 %4  %5 元%6</source>
        <translation>%1  %2  %3 to %4  %5 yuan%6</translation>
    </message>
    <message>
        <source>全国</source>
        <translation>Whole country</translation>
    </message>
    <message>
        <source>（未核实）</source>
        <translation> (unverified)</translation>
    </message>
    <message>
        <source>计算参数 %1 已保存：%2 元。</source>
        <translation>Figure %1 saved: %2 yuan.</translation>
    </message>
    <message>
        <source>本机构没有自 %2 起的计算参数“%1”，没有改动。</source>
        <translation>This organisation has no figure "%1" that begins on %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>程序自带的参数不能删除，可以用 parameter set 登记本机构的数额。</source>
        <translation>Built-in figures cannot be removed. Please record your own amount with parameter set.</translation>
    </message>
    <message>
        <source>计算参数 %1 已删除。</source>
        <translation>Figure %1 removed.</translation>
    </message>
    <message>
        <source>（不是官方日历）</source>
        <translation> (not an official calendar)</translation>
    </message>
    <message>
        <source>%1年日历已导入。</source>
        <translation>Calendar of %1 imported.</translation>
    </message>
    <message>
        <source>地方假日已登记：%1 %2。</source>
        <translation>Local holiday recorded: %1 %2.</translation>
    </message>
    <message>
        <source>要素问答表“%1”已导入。</source>
        <translation>Question sheet "%1" imported.</translation>
    </message>
    <message>
        <source>已备份到 %1，案件 %2 件，并打开核对过。</source>
        <translation>Backed up to %1; cases: %2. The copy was opened and checked.</translation>
    </message>
    <message>
        <source>已从 %1 的备份恢复到 %2，案件 %3 件。</source>
        <translation>Restored the backup of %1 to %2; cases: %3.</translation>
    </message>
    <message>
        <source>原来的数据没有删除，放在 %1。</source>
        <translation>The data of before were not deleted; they are in %1.</translation>
    </message>
    <message>
        <source>没有“%1”这个类别。</source>
        <translation>There is no category “%1”.</translation>
    </message>
    <message>
        <source>可以是 %1。</source>
        <translation>It can be %1.</translation>
    </message>
    <message>
        <source>条款“%1”已加入条款库。</source>
        <translation>The clause “%1” has been added to the library.</translation>
    </message>
    <message>
        <source>条款“%1”已保存。</source>
        <translation>The clause “%1” has been kept.</translation>
    </message>
    <message>
        <source>条款“%1”已恢复自带的内容。</source>
        <translation>The clause “%1” has its built-in words again.</translation>
    </message>
    <message>
        <source>条款“%1”已删去。</source>
        <translation>The clause “%1” has been removed.</translation>
    </message>
    <message>
        <source>条款“%1”不再显示。</source>
        <translation>The clause “%1” is hidden.</translation>
    </message>
    <message>
        <source>条款“%1”重新显示。</source>
        <translation>The clause “%1” is shown again.</translation>
    </message>
    <message>
        <source>条款“%1”的顺序已调整。</source>
        <translation>The clause “%1” has been moved.</translation>
    </message>
    <message>
        <source>“%1”不是“填写项=内容”的样式。</source>
        <translation>“%1” is not of the form "field=content".</translation>
    </message>
    <message>
        <source>填写项见 document fields。</source>
        <translation>For the fields see "document fields".</translation>
    </message>
    <message>
        <source>本案没有名为“%1”的当事人。</source>
        <translation>This case has no party named "%1".</translation>
    </message>
    <message>
        <source>请按登记的姓名或者名称填写。</source>
        <translation>Give the name as it was registered.</translation>
    </message>
    <message>
        <source>已出具 %1（%2 页），编号 %3。</source>
        <translation>Issued %1 (%2 pages), number %3.</translation>
    </message>
    <message>
        <source>这份文书没有需要另行填写的内容。</source>
        <translation>This document has nothing else to fill in.</translation>
    </message>
    <message>
        <source>必备</source>
        <translation>required</translation>
    </message>
    <message>
        <source>按需</source>
        <translation>as needed</translation>
    </message>
    <message>
        <source>本案现在没有需要补出的文书。</source>
        <translation>This case needs no further documents now.</translation>
    </message>
    <message>
        <source>%1  %2  第 %3 份  %4 页%5</source>
        <translation>%1  %2  no. %3  %4 pages%5</translation>
    </message>
    <message>
        <source>“%1”不在可选的值之中。</source>
        <translation>“%1” is not one of the values to choose from.</translation>
    </message>
    <message>
        <source>可用：%1</source>
        <translation>Possible: %1</translation>
    </message>
    <message>
        <source>已作废 %1。</source>
        <translation>%1 has been voided.</translation>
    </message>
    <message>
        <source>原文书已作废，更正后的 %1 编号为 %2。</source>
        <translation>The first paper has been voided; the corrected %1 has number %2.</translation>
    </message>
    <message>
        <source>请写明要查验的 PDF 文件，或者用 --code 写明二维码的内容。</source>
        <translation>Name the PDF file to check, or give the text of the QR symbol with --code.</translation>
    </message>
    <message>
        <source>已制作 %1 的副本，隐去 %2 个号码。</source>
        <translation>Made a copy of %1 with %2 numbers masked.</translation>
    </message>
    <message>
        <source>已制作 %1 的副本，没有隐去内容。</source>
        <translation>Made a copy of %1 with nothing masked.</translation>
    </message>
    <message>
        <source>本案还没有提供过副本。</source>
        <translation>No copies have been given in this case.</translation>
    </message>
    <message>
        <source>已导出 %1。</source>
        <translation>Exported: %1.</translation>
    </message>
    <message>
        <source>这份文书尚未出具，每页带有“草稿”字样；出具后再导出的没有。</source>
        <translation>The paper has not been issued yet, so every page is marked “草稿” (draft); files exported after issuing are not.</translation>
    </message>
    <message>
        <source>生成卷宗要写明案件和 --out 文件。</source>
        <translation>Binding an archive file needs the case and --out FILE.</translation>
    </message>
    <message>
        <source>请用 hezhongctl dossier --help 查看用法。</source>
        <translation>See hezhongctl dossier --help.</translation>
    </message>
    <message>
        <source>已生成卷宗：%1 件，编号 %2 页。文件：%3</source>
        <translation>Archive file bound: %1 items, %2 numbered pages. File: %3</translation>
    </message>
    <message>
        <source>有</source>
        <translation>there</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>卷宗自查：%1 分。</source>
        <translation>Self-check of the archive file: %1 points.</translation>
    </message>
    <message>
        <source>%1：请自行核对。</source>
        <translation>%1: please look for yourself.</translation>
    </message>
    <message>
        <source>%1：%2（不少于 %3）</source>
        <translation>%1: %2 (at least %3)</translation>
    </message>
    <message>
        <source>已生成移交清单：%1 卷。文件：%2</source>
        <translation>Transfer list made: %1 files. File: %2</translation>
    </message>
    <message>
        <source>已采用本单位的自查清单。</source>
        <translation>The office's own checklist is in use.</translation>
    </message>
    <message>
        <source>已恢复程序自带的自查清单。</source>
        <translation>The built-in checklist is in use again.</translation>
    </message>
    <message>
        <source>卷内位置“%1”无法识别。</source>
        <translation>“%1” is no section of an archive file.</translation>
    </message>
    <message>
        <source>例如 evidence-applicant、service、other。</source>
        <translation>For example evidence-applicant, service, other.</translation>
    </message>
    <message>
        <source>本案没有这份文书，文件没有存入。</source>
        <translation>The case has no such paper; the file was not kept.</translation>
    </message>
    <message>
        <source>请用 document list 查看本案的文书。</source>
        <translation>See the papers of the case with document list.</translation>
    </message>
    <message>
        <source>已存入签名盖章件“%1”。</source>
        <translation>Signed copy “%1” kept.</translation>
    </message>
    <message>
        <source>已存入“%1”（%2 页）。</source>
        <translation>“%1” kept (%2 pages).</translation>
    </message>
    <message>
        <source>%1  %2  %3 页%4</source>
        <translation>%1  %2  %3 pages%4</translation>
    </message>
    <message>
        <source>（已移出）</source>
        <translation> (taken out)</translation>
    </message>
    <message>
        <source>本案还没有存入材料。</source>
        <translation>No files are kept with the case yet.</translation>
    </message>
    <message>
        <source>本案没有这份材料。</source>
        <translation>The case has no such file.</translation>
    </message>
    <message>
        <source>请用 case file list 查看本案的材料。</source>
        <translation>See the files of the case with case file list.</translation>
    </message>
    <message>
        <source>已移出“%1”，文件和原因留有记录。</source>
        <translation>“%1” taken out; file and reason stay on record.</translation>
    </message>
    <message>
        <source>签名方式“%1”不认识。</source>
        <translation>The manner of signing “%1” is not known.</translation>
    </message>
    <message>
        <source>可用：pad、fingerprint、seal、paper-scan；拒绝签名用 document refuse。</source>
        <translation>Use pad, fingerprint, seal or paper-scan; a refusal is kept with document refuse.</translation>
    </message>
    <message>
        <source>没有给出签名笔迹或者图片。</source>
        <translation>Neither strokes nor an image were given.</translation>
    </message>
    <message>
        <source>手写签名用 --strokes，其他方式用 --image。</source>
        <translation>Use --strokes for a name drawn on a pad, --image for the others.</translation>
    </message>
    <message>
        <source>“%1”已在《%2》上签名。</source>
        <translation>“%1” has signed “%2”.</translation>
    </message>
    <message>
        <source>已记录“%1”拒绝签名。</source>
        <translation>Kept that “%1” refused to sign.</translation>
    </message>
    <message>
        <source>已在《%1》上加盖“%2”。</source>
        <translation>“%2” has been set on “%1”.</translation>
    </message>
    <message>
        <source>步骤“%1”不认识。</source>
        <translation>The step “%1” is not known.</translation>
    </message>
    <message>
        <source>可用：read-aloud、large-print、interpreter、explained、witness；拒绝签名用 document refuse。</source>
        <translation>Use read-aloud, large-print, interpreter, explained or witness; a refusal is kept with document refuse.</translation>
    </message>
    <message>
        <source>已记录：%1，%2。</source>
        <translation>Kept: %1, %2.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4</source>
        <translation>%1  %2  %3  %4</translation>
    </message>
    <message>
        <source>待签名：%1  %2</source>
        <translation>Still to sign: %1  %2</translation>
    </message>
    <message>
        <source>签名件：%1（%2 页）</source>
        <translation>Signed copy: %1 (%2 pages)</translation>
    </message>
    <message>
        <source>可用：director、mediator、registrar，多个之间用逗号隔开。</source>
        <translation>Use director, mediator and registrar, separated by commas.</translation>
    </message>
    <message>
        <source>已添加印章“%1”。</source>
        <translation>The seal “%1” has been added.</translation>
    </message>
    <message>
        <source>%1  [%2]  %3 毫米  %4  %5</source>
        <translation>%1  [%2]  %3 mm  %4  %5</translation>
    </message>
    <message>
        <source>还没有添加印章。</source>
        <translation>No seal has been added yet.</translation>
    </message>
    <message>
        <source>印章“%1”已停用。</source>
        <translation>The seal “%1” is out of use.</translation>
    </message>
    <message>
        <source>系统自带</source>
        <translation>Built-in</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>需要核对</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>需要更新</source>
        <translation>To be updated</translation>
    </message>
    <message>
        <source>第 %1 版</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>这份模板可以用于《%1》。</source>
        <translation>This template can be used for “%1”.</translation>
    </message>
    <message>
        <source>模板已保存为第 %1 版并开始使用。</source>
        <translation>The template has been kept as revision %1 and is in use.</translation>
    </message>
    <message>
        <source>已恢复使用自带的模板；本单位的各版都保留着。</source>
        <translation>The built-in template is in use again; every revision of the office stays.</translation>
    </message>
    <message>
        <source>与自带的模板没有差别。</source>
        <translation>There is no difference from the built-in template.</translation>
    </message>
    <message>
        <source>模板已导出到 %1。</source>
        <translation>The template has been written to %1.</translation>
    </message>
    <message>
        <source>模板已导入为第 %1 版并开始使用。</source>
        <translation>The template has been imported as revision %1 and is in use.</translation>
    </message>
    <message>
        <source>已换回恢复之前的案件库 %1。</source>
        <translation>The store of before the restore is back in %1.</translation>
    </message>
    <message>
        <source>换下的案件库没有删除，放在 %1。</source>
        <translation>The store that was taken out is not deleted; it is in %1.</translation>
    </message>
    <message>
        <source>没有指定恢复成哪个案件库，没有恢复。</source>
        <translation>It was not said which store to restore to; nothing was restored.</translation>
    </message>
    <message>
        <source>请在备份后面写明案件库所在的文件夹。</source>
        <translation>Name the folder of the store after the backup.</translation>
    </message>
    <message>
        <source>%1  案件 %2 件  %3  %4</source>
        <translation>%1  %2 cases  %3  %4</translation>
    </message>
    <message>
        <source>已损坏</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>找不到文件夹 %1。</source>
        <translation>Folder %1 was not found.</translation>
    </message>
    <message>
        <source>请检查位置是否正确，移动硬盘或者网络盘是否已连接。</source>
        <translation>Check the path, and whether the external disk or network drive is connected.</translation>
    </message>
    <message>
        <source>没有备份。</source>
        <translation>No backups.</translation>
    </message>
    <message>
        <source>未连接</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>no backup yet</translation>
    </message>
    <message>
        <source>备份正常。</source>
        <translation>The backups are in order.</translation>
    </message>
    <message>
        <source>已备份</source>
        <translation>backed up</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>自动备份：是</source>
        <translation>Automatic backups: yes</translation>
    </message>
    <message>
        <source>自动备份：否</source>
        <translation>Automatic backups: no</translation>
    </message>
    <message>
        <source>保留：最近 %1 份，%2 天、%3 周、%4 个月各一份；%5 天没有备份时提醒</source>
        <translation>Kept: the last %1, and one each for %2 days, %3 weeks, %4 months; a reminder after %5 days without a backup</translation>
    </message>
    <message>
        <source>备份位置：%1（与数据在同一个磁盘上）</source>
        <translation>Place for backups: %1 (on the same disk as the data)</translation>
    </message>
    <message>
        <source>备份位置：%1</source>
        <translation>Place for backups: %1</translation>
    </message>
    <message>
        <source>旁边没有恢复时保留的数据。</source>
        <translation>No store set aside by a restore lies beside this one.</translation>
    </message>
    <message>
        <source>标准输入过大，没有执行。</source>
        <translation>Standard input is too large; nothing was done.</translation>
    </message>
    <message>
        <source>请检查管道前的命令。</source>
        <translation>Check the command in front of the pipe.</translation>
    </message>
    <message>
        <source>恢复密钥单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>%1：每猜一次占用内存 %2 MiB，计算 %3 遍</source>
        <translation>%1: each guess takes %2 MiB of memory and %3 passes</translation>
    </message>
    <message>
        <source>（早期版本建立，本人登录一次后更新）</source>
        <translation> (made by an early version; renewed when its owner signs in once)</translation>
    </message>
    <message>
        <source>（偏弱，本人登录一次后加强）</source>
        <translation> (weak; strengthened when its owner signs in once)</translation>
    </message>
    <message>
        <source>数据密钥更换于 %1，已用 %2 天。</source>
        <translation>The data key was changed on %1 and has been in use for %2 days.</translation>
    </message>
    <message>
        <source>数据密钥自 %1 建库以来没有更换过，已用 %2 天。</source>
        <translation>The data key has not been changed since the store was made on %1; it has been in use for %2 days.</translation>
    </message>
    <message>
        <source>另有 %1 个密钥不属于任何在册的用户。</source>
        <translation>%1 further keys belong to nobody in the list of users.</translation>
    </message>
    <message>
        <source>上次更换没有做完，下次打开时会自动继续。</source>
        <translation>The last change was not finished; it goes on by itself at the next opening.</translation>
    </message>
    <message>
        <source>已更换数据密钥，%1 个文件改用新的密钥。</source>
        <translation>The data key was changed; %1 files were put under the new one.</translation>
    </message>
    <message>
        <source>没有文件夹 %1，恢复密钥没有改变。</source>
        <translation>There is no folder %1; the recovery key was not changed.</translation>
    </message>
    <message>
        <source>请先建立文件夹，或者换一个位置。</source>
        <translation>Please make the folder first, or choose another place.</translation>
    </message>
    <message>
        <source>新的恢复密钥（只显示这一次）：</source>
        <translation>The new recovery key (shown only this once):</translation>
    </message>
    <message>
        <source>恢复密钥单已写入 %1，打印后请删除这个文件。</source>
        <translation>The recovery sheet was written to %1; please delete this file when it is printed.</translation>
    </message>
    <message>
        <source>没有发现需要修复的内容。</source>
        <translation>Nothing was found that needs repair.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>文书模板第 %1 行第 %2 列有误：%3</source>
        <translation>The document template has a fault in line %1, column %2: %3</translation>
    </message>
    <message>
        <source>请改正模板，或者恢复使用系统自带的模板。</source>
        <translation>Please correct the template, or go back to the template that comes with the program.</translation>
    </message>
    <message>
        <source>“%1”没有“%2”这个属性。</source>
        <translation>"%1" has no attribute "%2".</translation>
    </message>
    <message>
        <source>属性“%1”的值“%2”不认识，可以是 %3。</source>
        <translation>The attribute "%1" does not know the value "%2"; it can be %3.</translation>
    </message>
    <message>
        <source>属性“%1”应当是 0 到 %2 之间的数。</source>
        <translation>The attribute "%1" must be a number from 0 to %2.</translation>
    </message>
    <message>
        <source>属性“%1”应当是 1 到 %2 之间的整数。</source>
        <translation>The attribute "%1" must be a whole number from 1 to %2.</translation>
    </message>
    <message>
        <source>这里不能直接写文字，请放进段落。</source>
        <translation>Text cannot stand here by itself; please put it into a paragraph.</translation>
    </message>
    <message>
        <source>这里不能用“%1”。</source>
        <translation>"%1" cannot be used here.</translation>
    </message>
    <message>
        <source>表格要用 columns 写明各列宽度的比例，例如 1 3 1 3。</source>
        <translation>A table must state the ratio of its column widths in columns, for example 1 3 1 3.</translation>
    </message>
    <message>
        <source>跨行的单元格超出了表格的最后一行。</source>
        <translation>A cell that spans rows goes beyond the last row of the table.</translation>
    </message>
    <message>
        <source>这一行的单元格与表格的列数（%1 列）不符。</source>
        <translation>The cells of this row do not match the columns of the table (columns: %1).</translation>
    </message>
    <message>
        <source>本案没有申请人，不能出具文书。</source>
        <translation>This case has no applicant, so the document cannot be issued.</translation>
    </message>
    <message>
        <source>请先登记申请人。</source>
        <translation>Please register the applicant first.</translation>
    </message>
    <message>
        <source>本案没有被申请人，不能出具文书。</source>
        <translation>This case has no respondent, so the document cannot be issued.</translation>
    </message>
    <message>
        <source>请先登记被申请人。</source>
        <translation>Please register the respondent first.</translation>
    </message>
    <message>
        <source>案件 %1 还没有受理，不能出具这份文书。</source>
        <translation>Case %1 has not been accepted yet, so this document cannot be issued.</translation>
    </message>
    <message>
        <source>请先作出受理决定，再出具文书。</source>
        <translation>Please decide on acceptance first, then issue the document.</translation>
    </message>
    <message>
        <source>本案还没有指定调解员，不能出具这份文书。</source>
        <translation>No mediator has been appointed in this case yet, so this document cannot be issued.</translation>
    </message>
    <message>
        <source>请先指定调解员。</source>
        <translation>Please appoint the mediator first.</translation>
    </message>
    <message>
        <source>案件 %1 没有作出不予受理的决定，不能出具不予受理通知书。</source>
        <translation>Case %1 has not been refused, so a notice of refusal cannot be issued.</translation>
    </message>
    <message>
        <source>请先作出不予受理的决定并写明理由。</source>
        <translation>Please record the refusal and its reason first.</translation>
    </message>
    <message>
        <source>没有写明不予受理的理由。</source>
        <translation>The reason for the refusal is not stated.</translation>
    </message>
    <message>
        <source>不予受理应当书面通知申请人并说明理由，请补写。</source>
        <translation>A refusal must be notified to the applicant in writing with its reason; please add it.</translation>
    </message>
    <message>
        <source>没有写明调解的日期，不能出具调解通知书。</source>
        <translation>The date of the mediation is not stated, so the notice of mediation cannot be issued.</translation>
    </message>
    <message>
        <source>请填写调解的日期、时间和地点。</source>
        <translation>Please enter the date, time and place of the mediation.</translation>
    </message>
    <message>
        <source>没有写明调解的时间。</source>
        <translation>The time of the mediation is not stated.</translation>
    </message>
    <message>
        <source>请填写几时几分开始。</source>
        <translation>Please enter the hour and minute at which it begins.</translation>
    </message>
    <message>
        <source>没有写明调解的地点。</source>
        <translation>The place of the mediation is not stated.</translation>
    </message>
    <message>
        <source>请填写调解的地点。</source>
        <translation>Please enter the place of the mediation.</translation>
    </message>
    <message>
        <source>本案没有可以出具的调解笔录。</source>
        <translation>This case has no mediation record that could be issued.</translation>
    </message>
    <message>
        <source>请先记录一次调解。</source>
        <translation>Please record a mediation meeting first.</translation>
    </message>
    <message>
        <source>这次调解没有可以写入笔录的内容。</source>
        <translation>This mediation meeting has nothing that can go into the record.</translation>
    </message>
    <message>
        <source>单独沟通的内容不入笔录；请补记双方的陈述和调解结果。</source>
        <translation>What was said in private stays off the record; please add the statements of both sides and the result.</translation>
    </message>
    <message>
        <source>这次调解没有日期。</source>
        <translation>This mediation meeting has no date.</translation>
    </message>
    <message>
        <source>请在调解记录中填写日期。</source>
        <translation>Please enter the date in the mediation record.</translation>
    </message>
    <message>
        <source>本案还没有调解协议。</source>
        <translation>This case has no mediation agreement yet.</translation>
    </message>
    <message>
        <source>请先起草调解协议。</source>
        <translation>Please draft the mediation agreement first.</translation>
    </message>
    <message>
        <source>请填写收到申请的日期。</source>
        <translation>Please enter the date on which the application was received.</translation>
    </message>
    <message>
        <source>单独沟通的内容不入笔录，没有生成文书。</source>
        <translation>What was said in private stays off the record. The document was not made.</translation>
    </message>
    <message>
        <source>请从调解记录重新出具笔录。</source>
        <translation>Please issue the record anew from the mediation meeting.</translation>
    </message>
    <message>
        <source>文书所用的字体文件“%1”不在，没有生成文书。</source>
        <translation>The font file "%1" that the documents need is not there. The document was not made.</translation>
    </message>
    <message>
        <source>请重新安装本程序。</source>
        <translation>Please install this program again.</translation>
    </message>
    <message>
        <source>没有“%1”这种文书。</source>
        <translation>There is no document of the kind "%1".</translation>
    </message>
    <message>
        <source>请从文书目录中选择。</source>
        <translation>Please choose from the list of documents.</translation>
    </message>
    <message>
        <source>文书中的“%1”（%2）没有字体可以印出，没有生成文书，案件内容没有改变。</source>
        <translation>No font can print "%1" (%2) in the document. The document was not made; nothing in the case was changed.</translation>
    </message>
    <message>
        <source>请核对这个字；确是生僻字的，请安装含有它的花园明朝等字体，自造字请改用标准字符。</source>
        <translation>Please check this character; if it is a rare one, please install a font that has it, such as Hanazono Mincho; please replace a private character by a standard one.</translation>
    </message>
    <message>
        <source>文书模板有误，没有生成文书。</source>
        <translation>The document template has a fault. The document was not made.</translation>
    </message>
    <message>
        <source>文书模板用到了没有的填写项“%1”，没有生成文书。</source>
        <translation>The document template uses the field "%1", which does not exist. The document was not made.</translation>
    </message>
    <message>
        <source>请核对模板中的名称，可用的填写项见文书说明。</source>
        <translation>Please check the name in the template; the guide to documents lists the fields.</translation>
    </message>
    <message>
        <source>本案不涉及。</source>
        <translation>Does not concern this case.</translation>
    </message>
    <message>
        <source>按需归档，本案没有。</source>
        <translation>As needed; this case has none.</translation>
    </message>
    <message>
        <source>请对照手册中清单的写法更正。</source>
        <translation>Please correct it as the manual describes the list.</translation>
    </message>
    <message>
        <source>清单的这一项没有填写，清单没有采用。</source>
        <translation>This entry of the list is empty; the list was not taken over.</translation>
    </message>
    <message>
        <source>清单中的“%1”无法识别，清单没有采用。</source>
        <translation>“%1” in the list is unknown; the list was not taken over.</translation>
    </message>
    <message>
        <source>清单中的“%1”出现了两次，清单没有采用。</source>
        <translation>“%1” stands in the list twice; the list was not taken over.</translation>
    </message>
    <message>
        <source>清单中没有一项，清单没有采用。</source>
        <translation>The list has no entry; it was not taken over.</translation>
    </message>
    <message>
        <source>卷内第 %1 页。</source>
        <translation>Page %1 of the archive file.</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>卷内没有，请出具文书，或者存入扫描件。</source>
        <translation>Not in the file; please issue the paper or add a scan.</translation>
    </message>
    <message>
        <source>没有存入签名盖章件：%1。</source>
        <translation>Signed copies not added: %1.</translation>
    </message>
    <message>
        <source>还没有出具文书，也没有签名盖章件。</source>
        <translation>Neither the paper nor a signed copy is there.</translation>
    </message>
    <message>
        <source>没有送达回证：%1。</source>
        <translation>No receipt of service for: %1.</translation>
    </message>
    <message>
        <source>案件还没有办结，卷宗还会变化。</source>
        <translation>The case has not ended; its file will change.</translation>
    </message>
    <message>
        <source>应当在 %1 前决定，实际在 %2。</source>
        <translation>Due by %1, decided on %2.</translation>
    </message>
    <message>
        <source>清单已列、尚未存入：%1。</source>
        <translation>Listed but not added: %1.</translation>
    </message>
    <message>
        <source>没有笔录的调解：第 %1 次。</source>
        <translation>Meetings without a record: no. %1.</translation>
    </message>
    <message>
        <source>期限到 %1，实际办结在 %2。</source>
        <translation>The limit ended on %1, the case on %2.</translation>
    </message>
    <message>
        <source>延期办结，但卷内没有延期调解同意书。</source>
        <translation>Ended after an extension, but the consent to it is not in the file.</translation>
    </message>
    <message>
        <source>本案没有调解协议。</source>
        <translation>The case has no agreement.</translation>
    </message>
    <message>
        <source>协议写明 %1 份，当事人和调解组织各一份至少要 %2 份。</source>
        <translation>The agreement names %1 originals; one for each party and the office makes %2 at least.</translation>
    </message>
    <message>
        <source>%1 的事项排在 %2 之后，请核对日期。</source>
        <translation>What happened on %1 stands after %2; please check the dates.</translation>
    </message>
    <message>
        <source>作废的文书 %1 份，没有编入卷内。</source>
        <translation>%1 voided papers were left out.</translation>
    </message>
    <message>
        <source>“%1”已损坏，不能完整读取，没有存入。</source>
        <translation>“%1” is damaged and cannot be read to its end; it was not kept.</translation>
    </message>
    <message>
        <source>请重新扫描、拍摄或者导出，再存入。</source>
        <translation>Please scan, photograph or export it again.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MB，没有存入。</source>
        <translation>“%1” is larger than %2 MB; it was not kept.</translation>
    </message>
    <message>
        <source>请降低扫描的清晰度，或者分成几个文件。</source>
        <translation>Please scan with a lower resolution or divide it.</translation>
    </message>
    <message>
        <source>“%1”设有打开密码，没有存入。</source>
        <translation>“%1” needs a password to be opened; it was not kept.</translation>
    </message>
    <message>
        <source>请用打开它的程序另存为不加密的文件，或者打印后扫描。</source>
        <translation>Please save it without encryption in the program that opens it, or print and scan it.</translation>
    </message>
    <message>
        <source>“%1”有 %2 页，超过 %3 页，没有存入。</source>
        <translation>“%1” has %2 pages, more than %3; it was not kept.</translation>
    </message>
    <message>
        <source>请分成几个文件。</source>
        <translation>Please divide it.</translation>
    </message>
    <message>
        <source>“%1”是空文件，没有存入。</source>
        <translation>“%1” is empty; it was not kept.</translation>
    </message>
    <message>
        <source>请核对是否选错了文件。</source>
        <translation>Please check whether it is the right file.</translation>
    </message>
    <message>
        <source>“%1”不是可以归档的文件类型，没有存入。</source>
        <translation>“%1” is of a kind that cannot be archived; it was not kept.</translation>
    </message>
    <message>
        <source>案卷可以存入 PNG 或 JPEG 图片和 PDF 文件，请先转换。</source>
        <translation>A case takes PNG and JPEG pictures and PDF files; please convert it first.</translation>
    </message>
    <message>
        <source>图片已损坏，无法读取。</source>
        <translation>The picture is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>请重新扫描或者拍摄。</source>
        <translation>Please scan or photograph it again.</translation>
    </message>
    <message>
        <source>案卷材料“%1”不能读取，没有生成卷宗。</source>
        <translation>The file “%1” cannot be read; the archive file was not made.</translation>
    </message>
    <message>
        <source>请移出这份材料，重新扫描后存入。</source>
        <translation>Please take it out, scan it again and add it.</translation>
    </message>
    <message>
        <source>案件 %1 已经达成调解协议，不能出具这份文书。</source>
        <translation>Case %1 has ended in an agreement; this paper cannot be issued.</translation>
    </message>
    <message>
        <source>达成协议的案件请出具调解协议书。</source>
        <translation>For a case with an agreement, issue the mediation agreement.</translation>
    </message>
    <message>
        <source>本案的调解协议只确认劳动关系，仲裁委员会不予审查（《劳动人事争议仲裁办案规则》第七十五条）。</source>
        <translation>The agreement only confirms an employment relationship; an arbitration commission does not review it (order 33 art. 75).</translation>
    </message>
    <message>
        <source>双方可以改为申请司法确认，是否受理由人民法院决定。</source>
        <translation>Both sides may apply for judicial confirmation instead; the court decides whether to accept it.</translation>
    </message>
    <message>
        <source>本案由人民法院立案后委托调解，不另行申请仲裁审查。</source>
        <translation>A court entrusted this case after filing it; there is no separate arbitration review.</translation>
    </message>
    <message>
        <source>请把调解协议书提交委托的人民法院，由人民法院依法制作调解书。</source>
        <translation>Hand the agreement to the court that entrusted the case; the court makes its own mediation paper.</translation>
    </message>
    <message>
        <source>本案由人民法院立案后委托调解，不另行申请司法确认。</source>
        <translation>A court entrusted this case after filing it; there is no separate judicial confirmation.</translation>
    </message>
    <message>
        <source>调解协议约定的付款期限还没有届满，不能出具这份文书。</source>
        <translation>No payment of the agreement is late yet; this paper cannot be issued.</translation>
    </message>
    <message>
        <source>支付令只能就到期没有支付的款项申请，请在期限届满以后出具。</source>
        <translation>A payment order is only for what is due and unpaid; issue the paper after the day has passed.</translation>
    </message>
    <message>
        <source>“%1”填写的内容不对，没有生成文书。</source>
        <translation>What was filled in at "%1" is not right; no document was made.</translation>
    </message>
    <message>
        <source>请按“2026-11-09”的样式填写日期。</source>
        <translation>Write the date like "2026-11-09".</translation>
    </message>
    <message>
        <source>请按“09:30”的样式填写时间。</source>
        <translation>Write the time like "09:30".</translation>
    </message>
    <message>
        <source>请按“12300.00”的样式填写金额。</source>
        <translation>Write the amount like "12300.00".</translation>
    </message>
    <message>
        <source>请从这些中选择：%1。</source>
        <translation>Choose one of these: %1.</translation>
    </message>
    <message>
        <source>《%1》没有“%2”这一填写项。</source>
        <translation>"%1" has no field "%2".</translation>
    </message>
    <message>
        <source>请核对填写项的名称。</source>
        <translation>Please check the name of the field.</translation>
    </message>
    <message>
        <source>没有填写“%1”，不能出具《%2》。</source>
        <translation>"%1" was not filled in; "%2" cannot be issued.</translation>
    </message>
    <message>
        <source>请补填后再出具。</source>
        <translation>Fill it in, then issue the document.</translation>
    </message>
    <message>
        <source>没有收到申请的日期，不能出具这份文书。</source>
        <translation>The day of receipt is missing; this document cannot be issued.</translation>
    </message>
    <message>
        <source>本案的调解协议没有付款的约定。</source>
        <translation>The agreement of this case provides for no payment.</translation>
    </message>
    <message>
        <source>这份文书只用于有付款约定的案件。</source>
        <translation>This document is only for cases with agreed payments.</translation>
    </message>
    <message>
        <source>本案的当事人中没有单位。</source>
        <translation>No party of this case is an organisation.</translation>
    </message>
    <message>
        <source>这份文书由单位当事人使用。</source>
        <translation>This document is used by parties that are organisations.</translation>
    </message>
    <message>
        <source>没有登记延长后的期限。</source>
        <translation>No extended end of the mediation is recorded.</translation>
    </message>
    <message>
        <source>双方同意延长的，请先登记延长到哪一天。</source>
        <translation>If both sides agreed to an extension, record its last day first.</translation>
    </message>
    <message>
        <source>案件 %1 还没有办结。</source>
        <translation>Case %1 has not ended yet.</translation>
    </message>
    <message>
        <source>请在办结以后出具这份文书。</source>
        <translation>Issue this document after the case has ended.</translation>
    </message>
    <message>
        <source>延长后的期限没有晚于原来的期限（%1）。</source>
        <translation>The new end of the mediation is not later than the old one (%1).</translation>
    </message>
    <message>
        <source>请核对延长到哪一天。</source>
        <translation>Please check the day to which it is extended.</translation>
    </message>
    <message>
        <source>新就业形态争议的调解最多延长十五日，即至%1。</source>
        <translation>Mediation of a dispute of platform workers is extended by fifteen days at most, that is, to %1.</translation>
    </message>
    <message>
        <source>请改在这一天以前，或者办结后告知当事人其他途径。</source>
        <translation>Choose this day or an earlier one, or close the case and tell the parties of the other ways.</translation>
    </message>
    <message>
        <source>本案没有可以出具《%1》的当事人。</source>
        <translation>This case has no party about whom "%1" could be issued.</translation>
    </message>
    <message>
        <source>请核对这份文书是关于哪一方当事人的。</source>
        <translation>Please check which party this document is about.</translation>
    </message>
    <message>
        <source>%1（%2）晚于%3（%4）。</source>
        <translation>%1 (%2) is later than %3 (%4).</translation>
    </message>
    <message>
        <source>收到申请的日期</source>
        <translation>the day of receipt</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>the day of acceptance</translation>
    </message>
    <message>
        <source>文书日期</source>
        <translation>the date of the document</translation>
    </message>
    <message>
        <source>不予受理的日期</source>
        <translation>the day of refusal</translation>
    </message>
    <message>
        <source>调解日期</source>
        <translation>the day of the meeting</translation>
    </message>
    <message>
        <source>调解的结束时间早于开始时间。</source>
        <translation>The meeting ends before it begins.</translation>
    </message>
    <message>
        <source>通知的调解日期</source>
        <translation>the announced day of the meeting</translation>
    </message>
    <message>
        <source>第 %1 条写有合计金额，与各笔付款的合计 %2 元不一致。</source>
        <translation>Clause %1 names a total that differs from the sum of the payments, %2 yuan.</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>the day of signing</translation>
    </message>
    <message>
        <source>付款期限</source>
        <translation>the day of payment</translation>
    </message>
    <message>
        <source>%1的出生日期（%2）与身份号码中的日期（%3）不一致。</source>
        <translation>The birthday of %1 (%2) differs from the day in the ID number (%3).</translation>
    </message>
    <message>
        <source>%1的性别与身份号码不一致。</source>
        <translation>The sex of %1 does not agree with the ID number.</translation>
    </message>
    <message>
        <source>正文的这一段在修改以后又有变化，没有生成文书：%1</source>
        <translation>This paragraph has changed since it was reworded; no document was made: %1</translation>
    </message>
    <message>
        <source>请重新打开“编辑正文”，核对后再改。</source>
        <translation>Open "Edit text" again, check it, then reword it.</translation>
    </message>
    <message>
        <source>这个文件不是 PDF，没有查验。</source>
        <translation>This file is not a PDF; it was not checked.</translation>
    </message>
    <message>
        <source>请选择本程序出具的 PDF 文件。</source>
        <translation>Choose a PDF file that this program issued.</translation>
    </message>
    <message>
        <source>图片过大，没有保存。</source>
        <translation>The image is too large and was not kept.</translation>
    </message>
    <message>
        <source>请使用每边不超过 4000 点、不超过 4 MB 的图片。</source>
        <translation>Use an image of at most 4000 dots a side and 4 MB.</translation>
    </message>
    <message>
        <source>图片不能读取，可能已经损坏，没有保存。</source>
        <translation>The image cannot be read, it may be damaged; it was not kept.</translation>
    </message>
    <message>
        <source>请重新扫描或者另存为 PNG 后再试。</source>
        <translation>Scan it again or save it as PNG, then try again.</translation>
    </message>
    <message>
        <source>印章图片不能读取，可能已经损坏，没有保存。</source>
        <translation>The image of the seal cannot be read, it may be damaged; it was not kept.</translation>
    </message>
    <message>
        <source>请使用背景透明的 PNG 图片。</source>
        <translation>Use a PNG image with a transparent background.</translation>
    </message>
    <message>
        <source>印章图片过大或者过小，没有保存。</source>
        <translation>The image of the seal is too large or too small and was not kept.</translation>
    </message>
    <message>
        <source>请使用每边 200 至 4000 点、不超过 4 MB 的图片。</source>
        <translation>Use an image of 200 to 4000 dots a side and at most 4 MB.</translation>
    </message>
    <message>
        <source>印章图片的背景不透明，会盖住文字，没有保存。</source>
        <translation>The background of the seal is not transparent and would hide the text; it was not kept.</translation>
    </message>
    <message>
        <source>图片上没有印文，没有保存。</source>
        <translation>There is no seal on the image; it was not kept.</translation>
    </message>
    <message>
        <source>请检查是否选错了文件。</source>
        <translation>Check whether it is the right file.</translation>
    </message>
    <message>
        <source>签名笔迹的数据不完整，没有保存签名。</source>
        <translation>The strokes of the signature are not complete; nothing was kept.</translation>
    </message>
    <message>
        <source>请重新签名。</source>
        <translation>Please sign again.</translation>
    </message>
    <message>
        <source>还没有签名，没有保存。</source>
        <translation>There is no signature yet; nothing was kept.</translation>
    </message>
    <message>
        <source>请在签名板上写下姓名。</source>
        <translation>Write the name on the pad.</translation>
    </message>
    <message>
        <source>签名过短或者过小，不能辨认，没有保存。</source>
        <translation>The signature is too short or too small to be recognised; it was not kept.</translation>
    </message>
    <message>
        <source>请清除后写下完整的姓名。</source>
        <translation>Clear it and write the whole name.</translation>
    </message>
    <message>
        <source>签名笔迹过多，没有保存。</source>
        <translation>The signature has too many strokes; it was not kept.</translation>
    </message>
    <message>
        <source>请清除后只写姓名。</source>
        <translation>Clear it and write the name only.</translation>
    </message>
    <message>
        <source>“%1”这一段没有结束，缺少“{{/%1}}”。</source>
        <translation>The section “%1” is not closed: “{{/%1}}” is missing.</translation>
    </message>
    <message>
        <source>“{{”没有对应的“}}”。</source>
        <translation>“{{” has no “}}”.</translation>
    </message>
    <message>
        <source>文书模板只能使用“{{名称}}”和成对的“{{#名称}}”“{{^名称}}”“{{/名称}}”。</source>
        <translation>A template may only have “{{name}}” and pairs of “{{#name}}” or “{{^name}}” and “{{/name}}”.</translation>
    </message>
    <message>
        <source>“{{/%1}}”前面没有对应的开头。</source>
        <translation>“{{/%1}}” closes a section that was not opened.</translation>
    </message>
    <message>
        <source>这里应当先结束“%1”这一段，不是“%2”。</source>
        <translation>The section “%1” has to be closed here first, not “%2”.</translation>
    </message>
    <message>
        <source>没有“%1”这个填写项，或者它不能用在这里。</source>
        <translation>There is no placeholder “%1”, or it cannot be used here.</translation>
    </message>
    <message>
        <source>请核对名称；可用的填写项见填写项清单。</source>
        <translation>Please check the name; the list of placeholders shows what can be used.</translation>
    </message>
    <message>
        <source>标记没有成对，或者写法不符合要求（%1）</source>
        <translation>The elements are not paired or not well written (%1)</translation>
    </message>
    <message>
        <source>可用的标记见文书说明。</source>
        <translation>The documentation of papers lists the elements.</translation>
    </message>
    <message>
        <source>文书模板不能带有文档类型声明。</source>
        <translation>A template cannot have a document type declaration.</translation>
    </message>
    <message>
        <source>请删去“&lt;!DOCTYPE”一段。</source>
        <translation>Please remove the part “&lt;!DOCTYPE”.</translation>
    </message>
    <message>
        <source>标记一层套一层，超过了 %1 层。</source>
        <translation>Elements are nested more than %1 deep.</translation>
    </message>
    <message>
        <source>属性“%1”应当是 %2 到 %3 之间的数。</source>
        <translation>The attribute “%1” should be a number from %2 to %3.</translation>
    </message>
    <message>
        <source>按文书模板生成的内容过长，没有生成文书。</source>
        <translation>What the paper template makes is too long; no paper was made.</translation>
    </message>
    <message>
        <source>请检查模板中的列表是否一层套一层，或者恢复使用系统自带的模板。</source>
        <translation>Check whether lists in the template lie inside one another, or go back to the built-in template.</translation>
    </message>
    <message>
        <source>“{{#名称}}”一层套一层，超过了 %1 层。</source>
        <translation>“{{#name}}” is nested more than %1 deep.</translation>
    </message>
</context>
<context>
    <name>hezhong::AcceptPanel</name>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>被申请人同意调解</source>
        <translation>The respondent agrees to mediation</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Date of acceptance</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>从名册中选择，或者填写新的姓名</source>
        <translation>Choose from the roster, or enter a new name</translation>
    </message>
    <message>
        <source>对方意见</source>
        <translation>Respondent's view</translation>
    </message>
    <message>
        <source>已受理。</source>
        <translation>Accepted.</translation>
    </message>
</context>
<context>
    <name>hezhong::AccessFields</name>
    <message>
        <source>本单位可见</source>
        <translation>Open to the office</translation>
    </message>
    <message>
        <source>仅承办人和负责人</source>
        <translation>Case mediator and head</translation>
    </message>
    <message>
        <source>保密：%1</source>
        <translation>Confidential: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>保密：%1等 %2 人</source>
        <translation>Confidential: %1 and others (%2)</translation>
    </message>
    <message>
        <source>谁可以查看</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>保密的案件只有指定的人员看得到，查找和列表中也不出现；设定和改动都留有记录。</source>
        <translation>A confidential case is seen only by those who are named; it stands in no list and no search. Setting and changing this is recorded.</translation>
    </message>
    <message>
        <source>指定的人员</source>
        <translation>Named people</translation>
    </message>
    <message>
        <source>承办调解员也要选上。</source>
        <translation>Tick the mediator of the case, too.</translation>
    </message>
    <message>
        <source>查阅范围已设定。</source>
        <translation>Who may see the case has been set.</translation>
    </message>
</context>
<context>
    <name>hezhong::AccessPanel</name>
    <message>
        <source>查阅范围</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>设定查阅范围</source>
        <translation>Set access</translation>
    </message>
</context>
<context>
    <name>hezhong::AddUserForm</name>
    <message>
        <source>添加用户</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>重新启用“%1”</source>
        <translation>Take "%1" back into use</translation>
    </message>
    <message>
        <source>重新启用</source>
        <translation>Take back into use</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录和经办记录都用它；同名的人请加以区别。</source>
        <translation>Used to sign in and in the records; people of the same name should be told apart.</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>系统管理员、审计员和办案角色要由不同的用户担任；同一个人可以有两个用户。</source>
        <translation>Administrator, auditor and the roles that handle cases need different users; one person may have two users.</translation>
    </message>
    <message>
        <source>临时密码</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>第一次登录时必须换掉。可以用这里给出的，也可以另写一个。</source>
        <translation>It has to be changed at the first signing in. Use the one given here, or write another.</translation>
    </message>
    <message>
        <source>到现在为止，“%1”一个人持有全部角色。有了第二名用户，系统管理员、审计员和办案角色就要分开：管用户的人看不到案件，办案的人管不了用户。请先添加系统管理员，并选定“%1”今后保留的角色；其他用户由系统管理员添加。</source>
        <translation>Until now "%1" has held every role. With a second user, the administrator, the auditor and the roles that handle cases are kept apart: whoever manages users sees no cases, and whoever handles cases manages no users. Please add the administrator first and choose the roles that "%1" keeps; the administrator adds the others.</translation>
    </message>
    <message>
        <source>“%1”今后的角色</source>
        <translation>Roles of "%1" from now on</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keeps</translation>
    </message>
    <message>
        <source>用户“%1”已添加。</source>
        <translation>The user "%1" has been added.</translation>
    </message>
</context>
<context>
    <name>hezhong::AdminStep</name>
    <message>
        <source>两次输入的密码不一致。</source>
        <translation>The two entries of the password differ.</translation>
    </message>
    <message>
        <source>管理员姓名</source>
        <translation>Name of the administrator</translation>
    </message>
    <message>
        <source>登录时使用，也作为经办人姓名。</source>
        <translation>Used to sign in, and as the name of the person in charge.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>至少 8 个字符，至少四种不同字符，不要用姓名或单位名称。四个不相干的词连在一起好记又难猜。</source>
        <translation>At least 8 characters, at least four different ones, not the name of a person or organisation. Four unrelated words together are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>全部内容用这个密码加密。忘记密码时，只有最后一步给出的恢复密钥能打开。</source>
        <translation>Everything is encrypted with this password. If it is forgotten, only the recovery key given in the last step opens the data.</translation>
    </message>
</context>
<context>
    <name>hezhong::AgentEditor</name>
    <message>
        <source>律师事务所或者单位、职务</source>
        <translation>Law firm, or organisation and position</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>授权</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>承认、放弃、和解和签订协议须有特别授权。</source>
        <translation>Admitting, waiving, settling and signing an agreement need special authority.</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>代理人 %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>hezhong::AgreementEditor</name>
    <message>
        <source>%1 元（%2）</source>
        <translation>%1 yuan (%2)</translation>
    </message>
    <message>
        <source>协议条款</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>增加一条</source>
        <translation>Add clause</translation>
    </message>
    <message>
        <source>付款约定</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>增加一期</source>
        <translation>Add instalment</translation>
    </message>
    <message>
        <source>签订</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>履行期限</source>
        <translation>Time of performance</translation>
    </message>
    <message>
        <source>没有付款的，或者付款以外的事项，写明履行期限</source>
        <translation>Time of performance if there is no payment, or for what is not a payment</translation>
    </message>
    <message>
        <source>请填写份数，如 %1。</source>
        <translation>Please enter the number of copies, such as %1.</translation>
    </message>
    <message>
        <source>协议份数</source>
        <translation>Copies of the agreement</translation>
    </message>
    <message>
        <source>出具调解协议书</source>
        <translation>Issue agreement document</translation>
    </message>
    <message>
        <source>各方各执一份，调解组织留存一份，本案至少 %1 份</source>
        <translation>One copy for each party and one kept by the mediation organisation; needed in this case: at least %1</translation>
    </message>
    <message>
        <source>调解协议已签订。</source>
        <translation>The mediation agreement is signed.</translation>
    </message>
    <message>
        <source>没有付款。</source>
        <translation>No payment.</translation>
    </message>
    <message>
        <source>付款合计 %1</source>
        <translation>Total of payments %1</translation>
    </message>
    <message>
        <source>　请求金额 %1 元</source>
        <translation>  amount claimed %1 yuan</translation>
    </message>
    <message>
        <source>，高于请求 %1 元，请核对</source>
        <translation>, above the claim by %1 yuan, please check</translation>
    </message>
    <message>
        <source>，低于请求 %1 元，请确认申请人自愿放弃其余部分</source>
        <translation>, below the claim by %1 yuan, please make sure that the applicant freely waives the rest</translation>
    </message>
    <message>
        <source>协议已签订，内容不能再改；需要更正的，可以在消息中撤销签订。</source>
        <translation>Signed and closed to editing; to correct it, undo the signing in the message.</translation>
    </message>
    <message>
        <source>案件目前不能签订协议，草稿内容都在。</source>
        <translation>An agreement cannot be signed at this stage of the case. The draft is all here.</translation>
    </message>
    <message>
        <source>签订</source>
        <comment>button</comment>
        <translation>Sign</translation>
    </message>
    <message>
        <source>条款库 Ctrl+J</source>
        <translation>Clause library Ctrl+J</translation>
    </message>
</context>
<context>
    <name>hezhong::AgreementTab</name>
    <message>
        <source>双方达成一致后，在这里逐条写明协议内容、付款和履行期限。</source>
        <translation>Once both sides agree, the contents, payments and time of performance are stated here, clause by clause.</translation>
    </message>
    <message>
        <source>案件还没有受理，受理后可以签订调解协议。</source>
        <translation>The case has not been accepted yet; a mediation agreement can be signed once it is.</translation>
    </message>
    <message>
        <source>案件已办结，没有签订调解协议。</source>
        <translation>The case is finished and no mediation agreement was signed.</translation>
    </message>
    <message>
        <source>起草调解协议</source>
        <translation>Draft agreement</translation>
    </message>
    <message>
        <source>去受理</source>
        <translation>Go to acceptance</translation>
    </message>
    <message>
        <source>还没有调解协议。%1</source>
        <translation>There is no mediation agreement yet. %1</translation>
    </message>
</context>
<context>
    <name>hezhong::AmountField</name>
    <message>
        <source>元，如 12,300.00</source>
        <translation>yuan, such as 12,300.00</translation>
    </message>
</context>
<context>
    <name>hezhong::AuditFilterForm</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>写全案号，括号用哪一种都可以。</source>
        <translation>The whole number; either shape of brackets will do.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>应当不早于开始的日期。</source>
        <translation>It should not be before the first day.</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>全部操作</source>
        <translation>All operations</translation>
    </message>
</context>
<context>
    <name>hezhong::AuditModel</name>
    <message>
        <source>本程序</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>此前输错密码 %1 次</source>
        <translation>%1 wrong passwords before</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>涉及的内容</source>
        <translation>What it touched</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>hezhong::AuditPage</name>
    <message>
        <source>时间：%1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>人员：%1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>操作：%1</source>
        <translation>Operation: %1</translation>
    </message>
    <message>
        <source>案号：%1</source>
        <translation>Case number: %1</translation>
    </message>
    <message>
        <source>涉及：%1</source>
        <translation>Touched: %1</translation>
    </message>
    <message>
        <source>备注：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>操作记录：第 %1 行起，共 %2 行</source>
        <translation>Journal: from row %1, %2 rows</translation>
    </message>
    <message>
        <source>设备：%1</source>
        <translation>Device: %1</translation>
    </message>
    <message>
        <source>所选记录</source>
        <translation>Chosen entry</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>这里列出谁在什么时候做了什么：查看、修改、打印、另存、导出和提供给他人。只列出涉及哪些种类的内容，不显示内容本身。方向键选择，右侧显示所选的一条；往下滚动，陆续读出更早的记录。</source>
        <translation>Here stands who did what and when: looked, changed, printed, saved, exported, handed out. Only the kinds of content are named, never the content. The arrows choose, the chosen entry stands at the right; scrolling down reads earlier entries.</translation>
    </message>
    <message>
        <source>核验数据</source>
        <translation>Verify data</translation>
    </message>
    <message>
        <source>导出 CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Looked</translation>
    </message>
    <message>
        <source>办理和修改</source>
        <translation>Worked and changed</translation>
    </message>
    <message>
        <source>打印和带出</source>
        <translation>Printed and taken out</translation>
    </message>
    <message>
        <source>用户和登录</source>
        <translation>Users and signing in</translation>
    </message>
    <message>
        <source>核验和备份</source>
        <translation>Checks and backups</translation>
    </message>
    <message>
        <source>审计记录</source>
        <translation>Audit entries</translation>
    </message>
    <message>
        <source>没有符合条件的审计记录。</source>
        <translation>No entry fits.</translation>
    </message>
    <message>
        <source>显示全部记录</source>
        <translation>Show all entries</translation>
    </message>
    <message>
        <source>操作记录的签名</source>
        <translation>Signature of the journal</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>在左侧选择一条记录。</source>
        <translation>Choose an entry at the left.</translation>
    </message>
    <message>
        <source>操作记录共 %1 行，还没有签名。</source>
        <translation>The journal has %1 rows and no signature yet. </translation>
    </message>
    <message>
        <source>操作记录共 %1 行，最近一次签名在 %2，签到第 %3 行。</source>
        <translation>The journal has %1 rows; it was last signed at %2, up to row %3. </translation>
    </message>
    <message>
        <source>签名以后没有新的记录。</source>
        <translation>Nothing was added since. </translation>
    </message>
    <message>
        <source>其后的 %1 行，到满 256 行时或者关闭数据时签名。</source>
        <translation>The %1 rows since are signed when there are 256 of them or the data are closed. </translation>
    </message>
    <message>
        <source>签名以前的记录被改动、删去或者调换，“核验数据”都能指出来。</source>
        <translation>“Verify data” names every row before the signature that was changed, removed or moved.</translation>
    </message>
    <message>
        <source>导出审计记录</source>
        <translation>Export audit entries</translation>
    </message>
    <message>
        <source>审计记录-%1.csv</source>
        <translation>audit-%1.csv</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 条审计记录到 %2。</source>
        <translation>%1 audit entries were exported to %2.</translation>
    </message>
    <message>
        <source>校验值（SHA-256）：%1。核对时去掉文件的最后一行，对其余内容计算 SHA-256，应当与这个校验值相同。</source>
        <translation>SHA-256: %1. To check, leave out the last line of the file; the SHA-256 of the rest should be the same.</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupChoice</name>
    <message>
        <source>%1 · 案件 %2 件 · %3 · %4</source>
        <translation>%1 · %2 cases · %3 · %4</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>已损坏</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>选择优盘或文件夹…</source>
        <translation>Choose a stick or folder…</translation>
    </message>
    <message>
        <source>找到的备份</source>
        <translation>Backups found</translation>
    </message>
    <message>
        <source>正在查找备份…</source>
        <translation>Looking for backups…</translation>
    </message>
    <message>
        <source>没有找到备份。请插上存放备份的优盘或者移动硬盘，再选择其中存放备份的文件夹。</source>
        <translation>No backup was found. Connect the stick or external disk with the backups, then choose the folder on it that holds them.</translation>
    </message>
    <message>
        <source>找到 %1 份备份，最近的在最上面。选好以后按“下一步”。</source>
        <translation>Found %1 backups, the latest on top. Choose one and press “Next”.</translation>
    </message>
    <message>
        <source>选择存放备份的优盘或文件夹</source>
        <translation>Choose the stick or folder with the backups</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupHealthCard</name>
    <message>
        <source>备份情况</source>
        <translation>State of the backups</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>正在查看各个备份位置…</source>
        <translation>Looking at the places for backups…</translation>
    </message>
    <message>
        <source>停止备份</source>
        <translation>Stop the backup</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>正在备份到 %1…</source>
        <translation>Backing up to %1…</translation>
    </message>
    <message>
        <source>备份已停止；已经写好的备份都在，没有写完的已清除。</source>
        <translation>The backup was stopped; backups that were finished are there, what was not finished was cleared away.</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupKeepCard</name>
    <message>
        <source>自动备份与保留</source>
        <translation>Automatic backups and what is kept</translation>
    </message>
    <message>
        <source>关闭程序时和每天自动备份</source>
        <translation>Back up when the program closes and once a day</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>只在有改动时备份；关闭时可以跳过。</source>
        <translation>Only when something changed; can be skipped when closing.</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>%1 天没有备份时</source>
        <translation>After %1 days without a backup</translation>
    </message>
    <message>
        <source>最近</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1 backups</translation>
    </message>
    <message>
        <source>每天一份</source>
        <translation>One a day</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>每周一份</source>
        <translation>One a week</translation>
    </message>
    <message>
        <source>%1 周</source>
        <translation>%1 weeks</translation>
    </message>
    <message>
        <source>每月一份</source>
        <translation>One a month</translation>
    </message>
    <message>
        <source>%1 个月</source>
        <translation>%1 months</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupListCard</name>
    <message>
        <source>已有的备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>停止核对</source>
        <translation>Stop the check</translation>
    </message>
    <message>
        <source>正在查看各个备份位置…</source>
        <translation>Looking at the places for backups…</translation>
    </message>
    <message>
        <source>本机数据文件夹中</source>
        <translation>In the data folder of this computer</translation>
    </message>
    <message>
        <source>这里还没有备份。按“现在备份”做第一份。</source>
        <translation>No backup here yet. “Back up now” makes the first one.</translation>
    </message>
    <message>
        <source>这个位置现在没有连接，接好以后按刷新键 F5。</source>
        <translation>This place is not connected now; connect it and press F5.</translation>
    </message>
    <message>
        <source>显示其余 %1 份</source>
        <translation>Show the other %1</translation>
    </message>
    <message>
        <source>已损坏</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>已打开核对</source>
        <translation>Opened and checked</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>恢复…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>正在打开并核对 %1 的备份…</source>
        <translation>Opening and checking the backup of %1…</translation>
    </message>
    <message>
        <source>%1 的备份完好：已用密钥打开，数据库、操作记录和每个文件都核对过。</source>
        <translation>The backup of %1 is sound: opened with the key; database, journal and every file were checked.</translation>
    </message>
    <message>
        <source>%1 的备份有问题：%2请改用其他备份，并再备份一次。</source>
        <translation>The backup of %1 has faults: %2 Please use another backup, and back up again.</translation>
    </message>
    <message>
        <source>用当时的密码核对</source>
        <translation>Check with the password of that time</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupNotice</name>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份设置</source>
        <translation>Backup settings</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>%1请告知%2，由他们备份。</source>
        <translation>%1 Please tell %2, who can back up.</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupPlacesCard</name>
    <message>
        <source>数据文件夹中的 %1</source>
        <translation>%1 in the data folder</translation>
    </message>
    <message>
        <source>最近一份：%1</source>
        <translation>Latest: %1</translation>
    </message>
    <message>
        <source>此后没有改动</source>
        <translation>no changes since</translation>
    </message>
    <message>
        <source>此后又有改动</source>
        <translation>changed since</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>no backup yet</translation>
    </message>
    <message>
        <source>防误操作，不防电脑丢失</source>
        <translation>against mistakes, not against the loss of the computer</translation>
    </message>
    <message>
        <source>与数据在同一个磁盘上，磁盘损坏时会一起失去</source>
        <translation>on the same disk as the data: a broken disk takes both</translation>
    </message>
    <message>
        <source>未连接</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>同一磁盘</source>
        <translation>Same disk</translation>
    </message>
    <message>
        <source>已连接</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>备份位置</source>
        <translation>Places for backups</translation>
    </message>
    <message>
        <source>添加位置…</source>
        <translation>Add a place…</translation>
    </message>
    <message>
        <source>请至少添加一个移动硬盘、优盘或者共享文件夹，并与电脑分开存放。备份是加密的，没有密码或者恢复密钥打不开。</source>
        <translation>Please add at least one external disk, USB stick or shared folder, and keep it apart from the computer. Backups are encrypted: without a password or the recovery key nobody can open them.</translation>
    </message>
    <message>
        <source>正在查看各个备份位置…</source>
        <translation>Looking at the places for backups…</translation>
    </message>
    <message>
        <source>不再备份到这里</source>
        <translation>Stop backing up here</translation>
    </message>
    <message>
        <source>选择存放备份的文件夹</source>
        <translation>Choose the folder for backups</translation>
    </message>
    <message>
        <source>已添加备份位置 %1。</source>
        <translation>Added %1 as a place for backups.</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>不再备份到这个位置</source>
        <translation>Stop backing up to this place</translation>
    </message>
    <message>
        <source>%1 里已有的备份不会删除。</source>
        <translation>The backups in %1 are not deleted.</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupWatch</name>
    <message>
        <source>上次备份没有全部完成：%1</source>
        <translation>The last backup was not completed: %1</translation>
    </message>
    <message>
        <source>已有的备份和现在的数据不受影响。请到“设置”的“备份”中查看。</source>
        <translation>Earlier backups and the present data are not affected. See “Backups” in the settings.</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>hezhong::BackupsPage</name>
    <message>
        <source>加密保存，写好后打开核对</source>
        <translation>Encrypted, opened and checked after writing</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>这里查看备份是否完好，现在备份，设置备份到哪里、保留多少份。“核对”打开一份备份逐项检查；“恢复”先列出会失去的操作，再换上备份，现在的数据改名保留在旁边，可以换回。优盘或者移动硬盘用后请与电脑分开存放。</source>
        <translation>See whether the backups are sound, back up now, set where backups go and how many are kept. “Check” opens a backup and looks at everything in it. “Restore” first lists the operations that would be lost, then puts the backup in place; the present data is kept beside under another name and can be put back. Keep the stick or external disk apart from the computer.</translation>
    </message>
    <message>
        <source>换回恢复之前的数据</source>
        <translation>Put back the data of before the restore</translation>
    </message>
    <message>
        <source>程序会关闭现在的数据，改名保留在旁边，再换回恢复之前的数据。换回以后用恢复之前的密码登录。</source>
        <translation>The program closes the present data, keeps it beside under another name, and puts the data of before the restore back. Sign in with the password of before the restore.</translation>
    </message>
    <message>
        <source>关闭数据并换回</source>
        <translation>Close the data and put it back</translation>
    </message>
</context>
<context>
    <name>hezhong::BasisLinks</name>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hezhong::BodyEditor</name>
    <message>
        <source>这里的改动只用于这一份文书，不改变案件登记的内容和模板。清空一段，这一段就不打印。</source>
        <translation>Changes made here are for this document alone; they change neither the case nor the template. A paragraph that is emptied is not printed.</translation>
    </message>
    <message>
        <source>返回填写内容</source>
        <translation>Back to the values</translation>
    </message>
    <message>
        <source>正文第 %1 段</source>
        <translation>Paragraph %1 of the text</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复正文第 %1 段</source>
        <translation>Restore paragraph %1 of the text</translation>
    </message>
    <message>
        <source>这份文书没有可以改写的正文。</source>
        <translation>This document has no text that could be reworded.</translation>
    </message>
    <message>
        <source>改了 %1 段</source>
        <translation>Paragraphs changed: %1</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>No changes</translation>
    </message>
</context>
<context>
    <name>hezhong::CalculatorPanel</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Do not count</translation>
    </message>
    <message>
        <source>请求金额低于计算结果 %1 元，请向当事人释明。</source>
        <translation>The amount claimed is %1 yuan below the calculation. Please explain this to the parties.</translation>
    </message>
    <message>
        <source>请求金额高于计算结果 %1 元，请向当事人释明。</source>
        <translation>The amount claimed is %1 yuan above the calculation. Please explain this to the parties.</translation>
    </message>
    <message>
        <source>写入请求</source>
        <translation>Put into claim</translation>
    </message>
    <message>
        <source>写入笔录</source>
        <translation>Put into record</translation>
    </message>
    <message>
        <source>写入协议</source>
        <translation>Put into agreement</translation>
    </message>
    <message>
        <source>计算项目</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>收起计算（Esc），填写的内容保留</source>
        <translation>Fold the calculation away (Esc); what was typed is kept</translation>
    </message>
    <message>
        <source>%1计算</source>
        <translation>Calculation: %1</translation>
    </message>
    <message>
        <source>还需要填写：%1。</source>
        <translation>Still to be filled in: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>hezhong::CaseForm</name>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>已放弃未保存的修改。</source>
        <translation>The unsaved changes were discarded.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>案件已办结，内容不能再改。</source>
        <translation>The case is finished and can no longer be edited.</translation>
    </message>
    <message>
        <source>修改还没有保存到案件；草稿随时自动保存，不会丢失。</source>
        <translation>The changes are not saved to the case yet; the draft is saved as you go and is not lost.</translation>
    </message>
    <message>
        <source>没有未保存的修改。</source>
        <translation>There are no unsaved changes.</translation>
    </message>
    <message>
        <source>仅供查看；由%1修改。</source>
        <translation>To be read only; changes are made by: %1.</translation>
    </message>
</context>
<context>
    <name>hezhong::CaseListModel</name>
    <message>
        <source>%1，%2 到期</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Claimed</translation>
    </message>
</context>
<context>
    <name>hezhong::CaseListPage</name>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>方向键选择案件，回车打开。上方输入案号、姓名、案由或者拼音首字母，列表随即缩小；点列标题排序，在列标题上点右键选择显示哪些列。</source>
        <translation>Choose a case with the arrow keys and open it with Enter. Type a case number, a name, a cause or pinyin initials above to narrow the list; click a column title to sort, right-click it to choose the columns shown.</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>Register application</translation>
    </message>
    <message>
        <source>登记新的调解申请（Ctrl+N）</source>
        <translation>Register a new application for mediation (Ctrl+N)</translation>
    </message>
    <message>
        <source>这里是本单位办理的全部案件。收到调解申请后，从登记开始。</source>
        <translation>These are all the cases of this organisation. When an application for mediation comes in, begin by registering it.</translation>
    </message>
    <message>
        <source>没有符合条件的案件。</source>
        <translation>No case matches.</translation>
    </message>
    <message>
        <source>显示全部案件</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>案件列表</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>案号、姓名、案由、拼音首字母</source>
        <translation>Number, name, cause, pinyin</translation>
    </message>
    <message>
        <source>筛选案件</source>
        <translation>Filter cases</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>选择显示的列</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>共 %1 件，请求金额 %2 元</source>
        <translation>Cases: %1, claimed: %2</translation>
    </message>
    <message>
        <source>共 %1 件</source>
        <translation>Cases: %1</translation>
    </message>
    <message>
        <source>这里是本单位办理的案件，现在还没有向您开放的。</source>
        <translation>These are the cases of this office; none is open to you yet.</translation>
    </message>
</context>
<context>
    <name>hezhong::CasePage</name>
    <message>
        <source>显示或者收起期限与经过</source>
        <translation>Show or hide time limits and course</translation>
    </message>
    <message>
        <source>文书 Ctrl+P</source>
        <translation>Documents (Ctrl+P)</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>调解</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>没有这件案件</source>
        <translation>There is no such case</translation>
    </message>
    <message>
        <source>双方同意调解</source>
        <translation>Both sides agree to mediation</translation>
    </message>
    <message>
        <source>笔录定稿</source>
        <translation>Finish record</translation>
    </message>
    <message>
        <source>受理 %1 · 调解员 %2</source>
        <translation>Accepted %1 · mediator %2</translation>
    </message>
    <message>
        <source>计算结果已写入调解笔录的末尾。</source>
        <translation>The result was put at the end of the record of mediation.</translation>
    </message>
    <message>
        <source>计算结果已写入协议的付款约定，请填写付款日期。</source>
        <translation>The result was put into the payments of the agreement. Please fill in the day of payment.</translation>
    </message>
    <message>
        <source>查看协议</source>
        <translation>See the agreement</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>这里办理一件案件。上方是期限和下一步，点按钮或者按 Ctrl+Enter 去做；各页依次是当事人、请求、调解、协议、文书、归档和历史。笔录和协议随输入自动保存，当事人和请求改好后点“保存修改”。</source>
        <translation>Here one case is handled. Above are its limits and the next step: press the button or Ctrl+Enter. The pages are parties, claims, mediation, agreement, papers, archive and history. Records and agreements are saved as you type; parties and claims when you press “Save changes”.</translation>
    </message>
    <message>
        <source>这件案件不向您开放</source>
        <translation>This case is not open to you</translation>
    </message>
    <message>
        <source>查阅范围：%1</source>
        <translation>Access: %1</translation>
    </message>
    <message>
        <source>谁可以查看这件案件；点这里调整</source>
        <translation>Who may see this case; click to change it</translation>
    </message>
</context>
<context>
    <name>hezhong::CaseRoom</name>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>登记新的申请</source>
        <translation>Register a new application</translation>
    </message>
</context>
<context>
    <name>hezhong::CaseSidePanel</name>
    <message>
        <source>超过 %1 天</source>
        <translation>Days overdue: %1</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>Days left: %1</translation>
    </message>
    <message>
        <source>%1　%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>　该年度放假安排尚未载入，按周末推算</source>
        <translation>  The holiday schedule of that year is not loaded yet; estimated from weekends</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>案件经过</source>
        <translation>Course of the case</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>全部历史</source>
        <translation>Full history</translation>
    </message>
    <message>
        <source>没有正在计算的期限。</source>
        <translation>No time limit is running.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>已完成：%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hezhong::ChooserPage</name>
    <message>
        <source>打开工作站数据</source>
        <translation>Open workstation data</translation>
    </message>
    <message>
        <source>一个调解组织一份数据，全部加密保存在本机的一个文件夹里。</source>
        <translation>Each mediation organisation has its own data, kept wholly encrypted in one folder of this computer.</translation>
    </message>
    <message>
        <source>最近打开的数据</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>打开其他文件夹…</source>
        <translation>Open another folder…</translation>
    </message>
    <message>
        <source>新建一个调解组织…</source>
        <translation>New organisation…</translation>
    </message>
    <message>
        <source>找不到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>选择数据文件夹</source>
        <translation>Choose data folder</translation>
    </message>
    <message>
        <source>“%1”里没有和衷的数据，没有改动任何文件。请选择以 .hezhong 结尾的文件夹。</source>
        <translation>"%1" has no data of Hezhong. No file was changed. Please choose a folder that ends in .hezhong.</translation>
    </message>
    <message>
        <source>找不到“%1”。如果数据在移动硬盘或网络盘上，请先接好再打开。</source>
        <translation>"%1" was not found. If the data is on an external or network drive, please connect it first.</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
</context>
<context>
    <name>hezhong::ClaimCalculator</name>
    <message>
        <source>计算</source>
        <comment>button</comment>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>计算这项请求的金额（Alt+=）</source>
        <translation>Calculate the amount of this claim (Alt+=)</translation>
    </message>
    <message>
        <source>%1原计算为 %2 元，按现有数据应为 %3 元，请重新计算。</source>
        <translation>%1: calculated as %2 yuan before, %3 yuan by the present data. Please calculate again.</translation>
    </message>
    <message>
        <source>请求金额 %1 元与%2计算结果 %3 元不同。</source>
        <translation>The amount claimed, %1 yuan, differs from the calculation "%2", %3 yuan.</translation>
    </message>
    <message>
        <source>已出具的文书载明的金额不同：%1。需要更正的，请重新出具。</source>
        <translation>Papers already issued bear another amount: %1. Please issue them again where they are to be corrected.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hezhong::ClaimEditor</name>
    <message>
        <source>如：支付2026年3月至6月拖欠的劳动报酬</source>
        <translation>Such as: payment of the pay in arrears from March to June 2026</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>请求 %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>hezhong::ClaimsTab</name>
    <message>
        <source>调解请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>添加请求</source>
        <translation>Add claim</translation>
    </message>
    <message>
        <source>添加证据</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>事实与理由</source>
        <translation>Facts and grounds</translation>
    </message>
    <message>
        <source>证据材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>已移除%1，保存后生效。</source>
        <translation>%1 removed; this takes effect on saving.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>合计 %1 元　%2</source>
        <translation>Total %1 yuan  %2</translation>
    </message>
    <message>
        <source>请求与证据已保存。</source>
        <translation>Claims and evidence are saved.</translation>
    </message>
    <message>
        <source>要素式问答</source>
        <translation>Question sheet</translation>
    </message>
    <message>
        <source>按要素逐项询问，由回答形成请求、提纲和争议焦点</source>
        <translation>Ask point by point; the answers give claims, outline and points in dispute</translation>
    </message>
    <message>
        <source>问答形成的请求已写入案件。</source>
        <translation>The claims made of the answers are in the case.</translation>
    </message>
    <message>
        <source>计算结果已写入%1。</source>
        <translation>The result was put into: %1.</translation>
    </message>
</context>
<context>
    <name>hezhong::ClauseLibraryPage</name>
    <message>
        <source>拟定协议时按 Ctrl+J 选用</source>
        <translation>Chosen with Ctrl+J while an agreement is drafted</translation>
    </message>
    <message>
        <source>条款库</source>
        <translation>Clause library</translation>
    </message>
    <message>
        <source>这里管理拟定调解协议时可以选用的条款。自带的条款可以改写、不显示或者调整顺序，随时可以恢复；本单位常用的条款可以加入。条款的内容可能无效的，保存时和写入协议时都会提示。</source>
        <translation>The clauses that are offered while an agreement is drafted. Built-in ones can be reworded, hidden and moved, and given back their words at any time; the office can add its own. A clause that may be void is warned of when it is kept and when it stands in an agreement.</translation>
    </message>
</context>
<context>
    <name>hezhong::ClausePicker</name>
    <message>
        <source>查找条款</source>
        <translation>Find a clause</translation>
    </message>
    <message>
        <source>输入汉字或者拼音查找，上翻页键、下翻页键换类别</source>
        <translation>Type characters or pinyin; Page Up and Page Down change the category</translation>
    </message>
    <message>
        <source>条款类别</source>
        <translation>Categories of clauses</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>条款内容</source>
        <translation>Text of the clause</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有找到条款，请换一个词。</source>
        <translation>No clause was found; please try another word.</translation>
    </message>
</context>
<context>
    <name>hezhong::ClauseRow</name>
    <message>
        <source>上移（Alt+↑）</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>下移（Alt+↓）</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>删去这一条（Alt+Delete）</source>
        <translation>Remove this clause (Alt+Delete)</translation>
    </message>
    <message>
        <source>第 %1 条</source>
        <translation>Clause %1</translation>
    </message>
</context>
<context>
    <name>hezhong::ClausesCard</name>
    <message>
        <source>增加条款</source>
        <translation>Add a clause</translation>
    </message>
    <message>
        <source>已隐藏</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>Reworded</translation>
    </message>
    <message>
        <source>系统自带</source>
        <translation>Built-in</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>不显示</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>恢复自带</source>
        <translation>Use built-in</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>条款已恢复自带的内容。</source>
        <translation>The clause has its built-in words again.</translation>
    </message>
    <message>
        <source>条款已删除。</source>
        <translation>The clause has been deleted.</translation>
    </message>
    <message>
        <source>修改条款</source>
        <translation>Edit the clause</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>花括号中的空白按案件和协议填入：%1；其他的留待填写。</source>
        <translation>Blanks in braces are filled from the case and the agreement: %1; others are left to be filled in.</translation>
    </message>
    <message>
        <source>条款已保存。</source>
        <translation>The clause has been kept.</translation>
    </message>
</context>
<context>
    <name>hezhong::ClosePanel</name>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw application</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>结案日期</source>
        <translation>Date of closing</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>已办结。</source>
        <translation>Finished.</translation>
    </message>
</context>
<context>
    <name>hezhong::ClosingWindow</name>
    <message>
        <source>跳过，直接关闭</source>
        <translation>Skip and close</translation>
    </message>
    <message>
        <source>正在关闭 — 和衷</source>
        <translation>Closing — Hezhong</translation>
    </message>
    <message>
        <source>内容都已保存。关闭之前正在备份，完成后自动关闭；跳过的，下次再备份。</source>
        <translation>Everything is saved. A backup is made before closing; the window closes by itself. If skipped, it is made next time.</translation>
    </message>
    <message>
        <source>正在备份到 %1…</source>
        <translation>Backing up to %1…</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>正在停止备份…</source>
        <translation>Stopping the backup…</translation>
    </message>
</context>
<context>
    <name>hezhong::ComboField</name>
    <message>
        <source>列表中没有“%1”，请从列表中选择。</source>
        <translation>"%1" is not in the list; please choose from the list.</translation>
    </message>
</context>
<context>
    <name>hezhong::CommandPalette</name>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>要做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>要做什么：输入文字、拼音或首字母</source>
        <translation>What to do: type words, pinyin or initials</translation>
    </message>
    <message>
        <source>可用的命令</source>
        <translation>Available commands</translation>
    </message>
</context>
<context>
    <name>hezhong::ConfirmForm</name>
    <message>
        <source>您的密码</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>确认是本人操作。</source>
        <translation>Confirms that it is you.</translation>
    </message>
    <message>
        <source>正在核对密码…</source>
        <translation>Checking the password…</translation>
    </message>
</context>
<context>
    <name>hezhong::CopyDialog</name>
    <message>
        <source>副本：%1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>交给</source>
        <translation>For</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>本人的号码完整显示，其他人的号码隐去。</source>
        <translation>The party's own numbers are shown, those of others are masked.</translation>
    </message>
    <message>
        <source>交付方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>提供过的副本</source>
        <translation>Copies given</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记并另存为 PDF</source>
        <translation>Record and save as PDF</translation>
    </message>
    <message>
        <source>登记并打印</source>
        <translation>Record and print</translation>
    </message>
    <message>
        <source>%1　%2　%3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>已隐去</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>副本</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>副本已登记。</source>
        <translation>The copy has been recorded.</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>文件没有加密，用后请妥善保管。</source>
        <translation>The file is not encrypted; keep it safe after use.</translation>
    </message>
</context>
<context>
    <name>hezhong::CorrectDialog</name>
    <message>
        <source>更正《%1》</source>
        <translation>Correct “%1”</translation>
    </message>
    <message>
        <source>请先把案卷中的内容改正。更正时，原文书作废，同时按现在的内容出具新的一份；两份都留在案卷中，编号不同。</source>
        <translation>Put the case right first. Then the wrong paper is voided and a new one is issued from the case as it is now; both stay in the file, each with its own number.</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>作废并重新出具</source>
        <translation>Void and issue anew</translation>
    </message>
    <message>
        <source>已更正：原文书作废，新的文书可以打印。</source>
        <translation>Corrected: the wrong paper is void, the new one can be printed.</translation>
    </message>
</context>
<context>
    <name>hezhong::CreditCodeField</name>
    <message>
        <source>18 位统一社会信用代码</source>
        <translation>Unified social credit code, 18 characters</translation>
    </message>
</context>
<context>
    <name>hezhong::DateField</name>
    <message>
        <source>年-月-日，或 今天、0305、+15</source>
        <translation>Year-month-day, or today, 0305, +15</translation>
    </message>
    <message>
        <source>打开日历</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>打开日历（Alt+↓）</source>
        <translation>Open calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>不能早于 %1。</source>
        <translation>Must not be before %1.</translation>
    </message>
    <message>
        <source>不能晚于 %1。</source>
        <translation>Must not be after %1.</translation>
    </message>
    <message>
        <source>年-月-日</source>
        <translation>y-m-d</translation>
    </message>
</context>
<context>
    <name>hezhong::DocumentsTab</name>
    <message>
        <source>去填写</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>已出具</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>已出具的文书</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>将要填写的内容</source>
        <translation>What will be filled in</translation>
    </message>
    <message>
        <source>将要填写的内容，回车去修改</source>
        <translation>What will be filled in; Enter goes to edit it</translation>
    </message>
    <message>
        <source>出具</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1　第%2份</source>
        <translation>%1  no. %2</translation>
    </message>
    <message>
        <source>%1　%2　%3页</source>
        <translation>%1  %2  pages: %3</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>共 %1 份</source>
        <translation>Documents: %1</translation>
    </message>
    <message>
        <source>尚未出具</source>
        <translation>Not issued yet</translation>
    </message>
    <message>
        <source>已作废：%1</source>
        <translation>Voided: %1</translation>
    </message>
    <message>
        <source>%1 出具</source>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>这份文书的文件打不开，案卷中的其他内容没有变化。</source>
        <translation>The file of this document cannot be opened. Nothing else in the case file was changed.</translation>
    </message>
    <message>
        <source>请运行完整性检查，并用备份恢复。</source>
        <translation>Please run the integrity check and restore from a backup.</translation>
    </message>
    <message>
        <source>空</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>填写的内容</source>
        <translation>What was filled in</translation>
    </message>
    <message>
        <source>空项 %1</source>
        <translation>Empty items: %1</translation>
    </message>
    <message>
        <source>没有空项</source>
        <translation>No empty items</translation>
    </message>
    <message>
        <source>%1已出具，可以打印。</source>
        <translation>%1 was issued and can be printed.</translation>
    </message>
    <message>
        <source>编辑正文</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>导出 Word 文件…</source>
        <translation>Export Word File…</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>contradictory</translation>
    </message>
    <message>
        <source>不一致 %1</source>
        <translation>Contradictory: %1</translation>
    </message>
    <message>
        <source>正文改了 %1 段</source>
        <translation>Paragraphs of the text changed: %1</translation>
    </message>
    <message>
        <source>已出具 %1 份文书，可以逐份打印。</source>
        <translation>Documents issued: %1. They can be printed one by one.</translation>
    </message>
    <message>
        <source>文书中有完整的证件号码和电话号码，不向您显示。</source>
        <translation>The document holds whole identity and telephone numbers and is not shown to you.</translation>
    </message>
    <message>
        <source>需要的，请承办人提供遮盖号码的副本。</source>
        <translation>Please ask the mediator of the case for a copy with masked numbers.</translation>
    </message>
</context>
<context>
    <name>hezhong::DossierTab</name>
    <message>
        <source>存入文件…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>卷内目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>存为(&amp;F)</source>
        <translation>Add &amp;as</translation>
    </message>
    <message>
        <source>文件存为</source>
        <translation>Add the file as</translation>
    </message>
    <message>
        <source>图片和 PDF 也可以直接拖到这里。</source>
        <translation>Pictures and PDFs can also be dropped here.</translation>
    </message>
    <message>
        <source>卷宗自查</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>卷宗自查，回车去补齐</source>
        <translation>Self-check; Enter leads to what is missing</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>生成卷宗 PDF…</source>
        <translation>Bind as PDF…</translation>
    </message>
    <message>
        <source>还没有文书和材料</source>
        <translation>No papers or files yet</translation>
    </message>
    <message>
        <source>%1 件，%2 页</source>
        <translation>%1 items, %2 pages</translation>
    </message>
    <message>
        <source>有</source>
        <translation>there</translation>
    </message>
    <message>
        <source>必备，缺</source>
        <translation>must, missing</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 分，缺 %2 项</source>
        <translation>%1 points, %2 missing</translation>
    </message>
    <message>
        <source>存入案卷材料</source>
        <translation>Add a file to the case</translation>
    </message>
    <message>
        <source>图片和 PDF</source>
        <translation>Pictures and PDF</translation>
    </message>
    <message>
        <source>“%1”已存入案卷。</source>
        <translation>“%1” was added to the case.</translation>
    </message>
    <message>
        <source>移出“%1”</source>
        <translation>Take “%1” out</translation>
    </message>
    <message>
        <source>移出后不再编入卷宗；文件和移出的原因仍留有记录。</source>
        <translation>It will no longer be bound; file and reason stay on record.</translation>
    </message>
    <message>
        <source>移出原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>材料已移出案卷。</source>
        <translation>The file was taken out.</translation>
    </message>
    <message>
        <source>生成卷宗 PDF</source>
        <translation>Bind as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>文件没有加密，用后请妥善保管。</source>
        <translation>The file is not encrypted; please keep it safe.</translation>
    </message>
    <message>
        <source>卷宗已保存到 %1。</source>
        <translation>The archive file was saved to %1.</translation>
    </message>
</context>
<context>
    <name>hezhong::ErrorSummary</name>
    <message>
        <source>跳到这一项</source>
        <translation>Go to this item</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处需要改正，内容都在，未丢失。</source>
        <translation>
            <numerusform>%n item needs correction. Everything typed is still here.</numerusform>
            <numerusform>%n items need correction. Everything typed is still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hezhong::EvidenceEditor</name>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>如：工资结算单</source>
        <translation>Such as: wage settlement sheet</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>证据 %1</source>
        <translation>Evidence %1</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>hezhong::ExtendPanel</name>
    <message>
        <source>延长调解期限</source>
        <translation>Extend mediation</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>延期至</source>
        <translation>Extend to</translation>
    </message>
    <message>
        <source>现期满日 %1。延期须双方同意，请留存双方签名的延期同意书。</source>
        <translation>The present end is %1. An extension needs the consent of both sides; please keep the consent that both have signed.</translation>
    </message>
    <message>
        <source>调解期限已延长。</source>
        <translation>The mediation was extended.</translation>
    </message>
</context>
<context>
    <name>hezhong::FactsEditor</name>
    <message>
        <source>已向申请人宣读，申请人确认无误</source>
        <translation>Read to the applicant, who found it correct</translation>
    </message>
    <message>
        <source>入职时间、岗位、工资约定，争议怎样发生，现在的情况</source>
        <translation>Date of joining, post, wage agreed, how the dispute arose, how things stand now</translation>
    </message>
    <message>
        <source>时:分，如 09:30</source>
        <translation>Hour:minute, such as 09:30</translation>
    </message>
    <message>
        <source>事实与理由</source>
        <translation>Facts and grounds</translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation>Time of recording</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>当场核对</source>
        <translation>Checked on the spot</translation>
    </message>
    <message>
        <source>口头申请应当当场记录；以上三项登记时写在事实与理由之后。</source>
        <translation>An oral application is recorded on the spot; on registration these three items are added after the facts and grounds.</translation>
    </message>
</context>
<context>
    <name>hezhong::FigureForm</name>
    <message>
        <source>登记计算参数</source>
        <translation>Add a figure</translation>
    </message>
    <message>
        <source>修改计算参数</source>
        <translation>Change a figure</translation>
    </message>
    <message>
        <source>已与公布机关的原文核对</source>
        <translation>Compared with the authority's own publication</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>适用地区</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>行政区划代码，例如 51 或者 510104；全国适用的不填。</source>
        <translation>Administrative division code, such as 51 or 510104; empty for the whole country.</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>失效日期</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>仍在施行的不填。</source>
        <translation>Empty while it is in force.</translation>
    </message>
    <message>
        <source>数额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>公布机关和文件，以便核对。</source>
        <translation>Authority and paper, so that it can be looked up.</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>计算参数已保存。</source>
        <translation>Figure saved.</translation>
    </message>
</context>
<context>
    <name>hezhong::FigureWords</name>
    <message>
        <source>全国城镇居民人均可支配收入（年）</source>
        <translation>National urban income per head (year)</translation>
    </message>
    <message>
        <source>月最低工资标准（第一档）</source>
        <translation>Monthly minimum wage (tier 1)</translation>
    </message>
    <message>
        <source>月最低工资标准（第二档）</source>
        <translation>Monthly minimum wage (tier 2)</translation>
    </message>
    <message>
        <source>小时最低工资标准（第一档）</source>
        <translation>Hourly minimum wage (tier 1)</translation>
    </message>
    <message>
        <source>小时最低工资标准（第二档）</source>
        <translation>Hourly minimum wage (tier 2)</translation>
    </message>
    <message>
        <source>上年度职工月平均工资</source>
        <translation>Average monthly wage of last year</translation>
    </message>
    <message>
        <source>全国</source>
        <translation>Whole country</translation>
    </message>
</context>
<context>
    <name>hezhong::FiguresCard</name>
    <message>
        <source>%1　%2 元</source>
        <translation>%1  %2 yuan</translation>
    </message>
    <message>
        <source>今</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1　%2 至 %3　来源：%4</source>
        <translation>%1  %2 to %3  Source: %4</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>未核实</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>计算参数</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>最低工资、平均工资等按地区和时间变化的数额。本机构登记的优先于程序自带的；未核实的，计算结果中会提示。</source>
        <translation>Minimum wages, average wages and other amounts that change with place and time. Your own go before the built-in ones; results that rest on unverified ones say so.</translation>
    </message>
    <message>
        <source>登记计算参数</source>
        <translation>Add a figure</translation>
    </message>
    <message>
        <source>本机构　%1</source>
        <translation>Own  %1</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>程序自带　%1</source>
        <translation>Built in  %1</translation>
    </message>
    <message>
        <source>计算参数已删除。</source>
        <translation>Figure removed.</translation>
    </message>
</context>
<context>
    <name>hezhong::FilterChips</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>hezhong::FormGrid</name>
    <message>
        <source>请确认并勾选此项。</source>
        <translation>Please confirm and tick this item.</translation>
    </message>
    <message>
        <source>请填写%1。</source>
        <translation>Please fill in: %1.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hezhong::HearingEditor</name>
    <message>
        <source>调解笔录　第%1次</source>
        <translation>Mediation record no. %1</translation>
    </message>
    <message>
        <source>会次信息 F2</source>
        <translation>Meeting details F2</translation>
    </message>
    <message>
        <source>笔录内容</source>
        <translation>Text of the record</translation>
    </message>
    <message>
        <source>Tab 换人</source>
        <translation>Tab speaker</translation>
    </message>
    <message>
        <source>Ctrl+J 常用语</source>
        <translation>Ctrl+J phrases</translation>
    </message>
    <message>
        <source>Ctrl+⇧P 不入笔录</source>
        <translation>Ctrl+⇧P off the record</translation>
    </message>
    <message>
        <source>F11 宣读</source>
        <translation>F11 read aloud</translation>
    </message>
    <message>
        <source>达成一致</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>调解不成</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>修改笔录</source>
        <translation>Edit record</translation>
    </message>
    <message>
        <source>第%1次调解笔录已定稿。</source>
        <translation>Mediation record no. %1 is finished.</translation>
    </message>
    <message>
        <source>笔录已转为草稿，可以修改。</source>
        <translation>The record is a draft again and can be edited.</translation>
    </message>
    <message>
        <source>调解笔录　第%1次　已定稿</source>
        <translation>Mediation record no. %1, finished</translation>
    </message>
    <message>
        <source>%1　已进行 %2</source>
        <translation>%1  running %2</translation>
    </message>
</context>
<context>
    <name>hezhong::HearingHead</name>
    <message>
        <source>双方要求公开进行</source>
        <translation>Both sides ask for it to be public</translation>
    </message>
    <message>
        <source>调解日期</source>
        <translation>Date of mediation</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>End</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Open to the public</translation>
    </message>
    <message>
        <source>每行一人，如：申请人王某</source>
        <translation>One person a line, such as: Applicant Wang</translation>
    </message>
    <message>
        <source>在场人员</source>
        <translation>Persons present</translation>
    </message>
    <message>
        <source>不公开</source>
        <translation>Not public</translation>
    </message>
</context>
<context>
    <name>hezhong::HearingText</name>
    <message>
        <source>当前发言人：%1</source>
        <translation>Now speaking: %1</translation>
    </message>
    <message>
        <source>不入笔录</source>
        <translation>Off the record</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>剪切</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>本条不入笔录</source>
        <translation>This line is off the record</translation>
    </message>
</context>
<context>
    <name>hezhong::HearingsTab</name>
    <message>
        <source>这里记录调解经过。写下的内容随时自动保存，不入笔录的内容不会印出。</source>
        <translation>The course of the mediation is recorded here. What you write is saved as you go; what is off the record is never printed.</translation>
    </message>
    <message>
        <source>案件还没有受理，受理后可以记录调解。</source>
        <translation>The case has not been accepted yet; the mediation can be recorded once it is.</translation>
    </message>
    <message>
        <source>案件已办结，没有留下调解笔录。</source>
        <translation>The case is finished and has no mediation record.</translation>
    </message>
    <message>
        <source>开始第1次调解</source>
        <translation>Start mediation meeting 1</translation>
    </message>
    <message>
        <source>去受理</source>
        <translation>Go to acceptance</translation>
    </message>
    <message>
        <source>第%1次　%2%3</source>
        <translation>No. %1  %2%3</translation>
    </message>
    <message>
        <source>　草稿</source>
        <translation>  draft</translation>
    </message>
    <message>
        <source>再次调解</source>
        <translation>Mediate again</translation>
    </message>
    <message>
        <source>还没有调解笔录。%1</source>
        <translation>There is no mediation record yet. %1</translation>
    </message>
</context>
<context>
    <name>hezhong::HistoryTab</name>
    <message>
        <source>案件历史</source>
        <translation>History of the case</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>每一步操作都留有记录</source>
        <translation>Every step is on record</translation>
    </message>
</context>
<context>
    <name>hezhong::HitView</name>
    <message>
        <source>查找结果</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>hezhong::HolidaysCard</name>
    <message>
        <source>地方假日</source>
        <translation>Local holidays</translation>
    </message>
    <message>
        <source>少数民族习惯的节日等由地方规定放假的日子，计算工作日和期限时按休息日处理。</source>
        <translation>Days off by local rule, such as the festivals of an ethnic area. They count as rest days.</translation>
    </message>
    <message>
        <source>登记地方假日</source>
        <translation>Add a local holiday</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>地方假日已删除。</source>
        <translation>Local holiday removed.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>地方假日已登记。</source>
        <translation>Local holiday recorded.</translation>
    </message>
</context>
<context>
    <name>hezhong::HomePage</name>
    <message>
        <source>%1 · 今天是月末</source>
        <translation>%1 · last day of the month</translation>
    </message>
    <message>
        <source>%1 · 距月末 %2 天</source>
        <translation>%1 · days to the end of the month: %2</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>这里列出今天到期、超期和七天内到期的案件，以及还没有安排下一步的案件。方向键选择，回车打开。</source>
        <translation>Here are the cases due today, overdue or due within seven days, and those without a next step. Choose with the arrow keys, open with Enter.</translation>
    </message>
    <message>
        <source>今天要做</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>七天之内没有到期的事项。收到新的调解申请，从这里登记。</source>
        <translation>Nothing is due within seven days. Register a new application for mediation here.</translation>
    </message>
    <message>
        <source>没有安排下一步的案件</source>
        <translation>Cases without a next step</translation>
    </message>
    <message>
        <source>受理的案件都已安排下一步。</source>
        <translation>Every accepted case has its next step.</translation>
    </message>
    <message>
        <source>未登记的申请草稿</source>
        <translation>Drafts of applications not registered</translation>
    </message>
    <message>
        <source>没有写到一半的申请。登记时输入的内容随时保存在这里。</source>
        <translation>No application is half written. What is typed at registration is kept here.</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>Register application</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>调解成功率</source>
        <translation>Success rate</translation>
    </message>
    <message>
        <source>平均办理</source>
        <translation>Average duration</translation>
    </message>
    <message>
        <source>本月结案中达成调解协议与自行和解所占的比例</source>
        <translation>Share of this month's closed cases with a mediation agreement or settled by the parties</translation>
    </message>
    <message>
        <source>本月结案的案件从受理到结案的平均天数</source>
        <translation>Average days from acceptance to closing of the cases closed this month</translation>
    </message>
    <message>
        <source>%1 件 · 最久 %2 天</source>
        <translation>Cases: %1 · longest, in days: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>Drafts: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>七天之内没有到期的事项。</source>
        <translation>Nothing is due within seven days.</translation>
    </message>
    <message>
        <source>%1 件案件的保存期限已满或者将满，请复核</source>
        <translation>Time of keeping is over or nearly over for %1 cases: review</translation>
    </message>
</context>
<context>
    <name>hezhong::HomeRoom</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>hezhong::IdNumberField</name>
    <message>
        <source>18 位公民身份号码</source>
        <translation>Citizen identity number, 18 characters</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>%1，%2 出生</source>
        <translation>%1, born %2</translation>
    </message>
    <message>
        <source>%1，%2 出生，发证地 %3</source>
        <translation>%1, born %2, issued in %3</translation>
    </message>
</context>
<context>
    <name>hezhong::IntakeForm</name>
    <message>
        <source>添加申请人</source>
        <translation>Add applicant</translation>
    </message>
    <message>
        <source>添加被申请人</source>
        <translation>Add respondent</translation>
    </message>
    <message>
        <source>添加请求</source>
        <translation>Add claim</translation>
    </message>
    <message>
        <source>添加证据</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>调解请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>事实与理由</source>
        <translation>Facts and grounds</translation>
    </message>
    <message>
        <source>证据材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>请填写%1。</source>
        <translation>Please fill in: %1.</translation>
    </message>
    <message>
        <source>没有填写证据名称。</source>
        <translation>The name of the evidence is missing.</translation>
    </message>
    <message>
        <source>合计 %1 元</source>
        <translation>Total %1 yuan</translation>
    </message>
</context>
<context>
    <name>hezhong::IntakeHead</name>
    <message>
        <source>输入名称、拼音首字母或者编号</source>
        <translation>Type a name, pinyin initials or a code</translation>
    </message>
    <message>
        <source>不填按申请人计</source>
        <translation>From the applicants</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>来文文号</source>
        <translation>Number of the sender</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>应在 %1 前决定是否受理（三个工作日）。</source>
        <translation>Acceptance must be decided by %1 (three working days).</translation>
    </message>
</context>
<context>
    <name>hezhong::IntakePage</name>
    <message>
        <source>未登记的申请草稿</source>
        <translation>Draft of an application not registered</translation>
    </message>
    <message>
        <source>已移除%1。</source>
        <translation>%1 removed.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>Register application</translation>
    </message>
    <message>
        <source>登记申请：%1</source>
        <translation>Register application: %1</translation>
    </message>
    <message>
        <source>已登记，案号 %1。</source>
        <translation>Registered, case number %1.</translation>
    </message>
    <message>
        <source>内容自动保存为草稿，登记后取得案号</source>
        <translation>Saved as a draft by itself; registration gives the case number</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>稍后继续 Esc</source>
        <translation>Later (Esc)</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记并取得案号（Ctrl+Enter）</source>
        <translation>Register and get the case number (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>申请还没有登记，草稿已保存。</source>
        <translation>The application is not registered yet. The draft is saved.</translation>
    </message>
    <message>
        <source>可以随时从“今日”继续填写。</source>
        <translation>You can go on with it from "Today" at any time.</translation>
    </message>
    <message>
        <source>继续填写</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>放弃这份申请草稿</source>
        <translation>Discard this draft of an application</translation>
    </message>
    <message>
        <source>草稿中的内容将删除，不能恢复。已登记的案件不受影响。</source>
        <translation>What is in the draft will be removed and cannot be restored. Registered cases are not affected.</translation>
    </message>
    <message>
        <source>放弃草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>草稿已放弃。</source>
        <translation>The draft was discarded.</translation>
    </message>
    <message>
        <source>这里登记调解申请，逐项填写后登记，取得案号。日期可以写“今天”“0305”“+15”；输入姓名或者单位名称时，右侧提示本单位办理过的相关案件。内容随输入自动保存为草稿，可以离开后再继续。</source>
        <translation>Here an application for mediation is registered; registration gives the case number. A date can be written today, 0305 or +15; while names are typed, related cases of this organisation are shown on the right. What you type is saved as a draft, so you can leave and go on later.</translation>
    </message>
    <message>
        <source>请求和证据：换到下一行，最后一行之后新增一行</source>
        <translation>Claims and evidence: next line; after the last one, a new line</translation>
    </message>
    <message>
        <source>移除当前的一行或者一名当事人，可以撤销</source>
        <translation>Removes the present line or party; can be undone</translation>
    </message>
    <message>
        <source>登记并取得案号</source>
        <translation>Registers and gives the case number</translation>
    </message>
    <message>
        <source>离开，草稿已保存</source>
        <translation>Leaves; the draft is saved</translation>
    </message>
    <message>
        <source>是否属于受理范围</source>
        <translation>Within the scope?</translation>
    </message>
</context>
<context>
    <name>hezhong::IntakeRow</name>
    <message>
        <source>移除（Alt+Delete），可以撤销</source>
        <translation>Remove (Alt+Delete); can be undone</translation>
    </message>
</context>
<context>
    <name>hezhong::IssuedActions</name>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>签名盖章…</source>
        <translation>Sign and seal…</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>文件没有加密，用后请妥善保管。</source>
        <translation>The file is not encrypted; please keep it safe.</translation>
    </message>
    <message>
        <source>作废《%1》</source>
        <translation>Void "%1"</translation>
    </message>
    <message>
        <source>作废后不能恢复使用，原文件和编号仍留在案卷中；需要的，可以重新出具一份。</source>
        <translation>A voided document cannot be used again; its file and number stay in the case. Issue another one if needed.</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>文书已作废。</source>
        <translation>The document was voided.</translation>
    </message>
</context>
<context>
    <name>hezhong::KeyChangeCard</name>
    <message>
        <source>数据密钥</source>
        <translation>Data key</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>Change the data key</translation>
    </message>
    <message>
        <source>停止更换</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>案件和文书都用数据密钥加密。有人离职、电脑或者备份丢失、怀疑密码泄露时请更换：原来的密钥从此打不开现在的数据。各人的密码和恢复密钥单不变；以前的备份仍用当时的密码打开。更换期间断电也不会丢失内容，下次打开时自动完成或者退回。</source>
        <translation>Cases and papers are encrypted with the data key. Change it when somebody leaves, a computer or a backup is lost, or a password may be known to others: the key of before no longer opens the present data. Passwords and the recovery sheet stay; earlier backups still open with the password of their time. A power cut meanwhile loses nothing: the next opening finishes the change or takes it back.</translation>
    </message>
    <message>
        <source>更换的进度</source>
        <translation>Progress of the change</translation>
    </message>
    <message>
        <source>上次更换：%1。</source>
        <translation>Last changed on %1.</translation>
    </message>
    <message>
        <source>自 %1 建立数据以来没有更换过。</source>
        <translation>Not changed since the data was made on %1.</translation>
    </message>
    <message>
        <source>更换以前，这些人需要各登录一次：%1。</source>
        <translation>Before it can be changed, these people have to sign in once: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>更换以前，需要先重新生成恢复密钥。</source>
        <translation>Before it can be changed, a new recovery key has to be made.</translation>
    </message>
    <message>
        <source>上次更换还没有做完，下次打开时会自动继续。</source>
        <translation>The last change is not finished; it goes on by itself at the next opening.</translation>
    </message>
    <message>
        <source>数据密钥已更换。</source>
        <translation>The data key was changed.</translation>
    </message>
</context>
<context>
    <name>hezhong::KeyWaysCard</name>
    <message>
        <source>恢复密钥单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>早期版本建立，重新生成后更新</source>
        <translation>Made by an early version; renewed when a new one is made</translation>
    </message>
    <message>
        <source>早期版本建立，本人登录一次后更新</source>
        <translation>Made by an early version; renewed when its owner signs in once</translation>
    </message>
    <message>
        <source>需要更新</source>
        <translation>To be renewed</translation>
    </message>
    <message>
        <source>重新生成后加强</source>
        <translation>Stronger when a new one is made</translation>
    </message>
    <message>
        <source>本人登录一次后加强</source>
        <translation>Stronger when its owner signs in once</translation>
    </message>
    <message>
        <source>偏弱</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>每猜一次密码约需半秒，占用内存 %1 兆</source>
        <translation>Each guess takes about half a second and %1 MB of memory</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>谁能打开数据</source>
        <translation>Who can open the data</translation>
    </message>
    <message>
        <source>每个用户凭自己的密码打开，忘记密码时凭恢复密钥单。</source>
        <translation>Each user opens it with their own password, or with the recovery sheet when the password is forgotten.</translation>
    </message>
    <message>
        <source>另有 %1 个密钥不属于任何在册的用户，请在“用户”中核对。</source>
        <translation>%1 further keys belong to nobody in the list of users; please check under “Users”.</translation>
    </message>
</context>
<context>
    <name>hezhong::KeysHelp</name>
    <message>
        <source>帮助与快捷键</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>这一页</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>整个窗口</source>
        <translation>The whole window</translation>
    </message>
    <message>
        <source>填写与选择</source>
        <translation>Fields and lists</translation>
    </message>
    <message>
        <source>换到下一项、上一项</source>
        <translation>Next field, field before</translation>
    </message>
    <message>
        <source>在列表、选项和提示中选择</source>
        <translation>Chooses in lists, choices and offers</translation>
    </message>
    <message>
        <source>打开所选的一项；在查找框中列出全部结果</source>
        <translation>Opens what is chosen; in the search box, lists all hits</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>勾选或者取消勾选，按下按钮</source>
        <translation>Ticks or unticks, presses a button</translation>
    </message>
    <message>
        <source>日期栏：打开日历；选项栏：展开选项</source>
        <translation>Date field: opens the calendar. Choice: shows the choices</translation>
    </message>
    <message>
        <source>收起提示、日历和对话框</source>
        <translation>Closes offers, calendars and dialogs</translation>
    </message>
    <message>
        <source>撤销、恢复刚才的输入</source>
        <translation>Undoes, redoes what was typed</translation>
    </message>
    <message>
        <source>剪切、复制、粘贴、全选</source>
        <translation>Cut, copy, paste, select all</translation>
    </message>
</context>
<context>
    <name>hezhong::KeysPage</name>
    <message>
        <source>更换和重新生成都记入操作记录，密钥本身不记录</source>
        <translation>Both are recorded in the journal, the keys themselves never</translation>
    </message>
    <message>
        <source>密钥</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>这里可以看到谁能打开数据，更换数据密钥，重新生成恢复密钥。两项都先输入您自己的密码。恢复密钥只显示一次，请打印后封存。</source>
        <translation>Here you see who can open the data, change the data key, and make a new recovery key. Both ask for your own password first. The recovery key is shown once; please print it and lock it away.</translation>
    </message>
</context>
<context>
    <name>hezhong::LawDataPage</name>
    <message>
        <source>本机构登记和导入的，优先于程序自带的</source>
        <translation>What you record and import goes before what is built in</translation>
    </message>
    <message>
        <source>法规与规则</source>
        <translation>Laws and rules</translation>
    </message>
    <message>
        <source>法规数据</source>
        <translation>Law data</translation>
    </message>
    <message>
        <source>这里登记按地区和时间变化的计算参数，导入新一年的放假安排，登记地方假日，导入本机构的要素问答表和法规文本。改动立即用于期限和计算；已经出具的文书不变。</source>
        <translation>Here you record figures that change with place and time, import the holiday notice of a new year, record local holidays, and import your own question sheets and law texts. Changes count at once for time limits and calculations; documents already issued stay as they are.</translation>
    </message>
</context>
<context>
    <name>hezhong::LawListCard</name>
    <message>
        <source>还没有内容。</source>
        <translation>Nothing here yet.</translation>
    </message>
</context>
<context>
    <name>hezhong::LawTextsCard</name>
    <message>
        <source>法规文本</source>
        <translation>Law texts</translation>
    </message>
    <message>
        <source>本机构自己保存的法律、法规文件，加密保存，在“法规与规则”中对应的规则下可以取出阅读。</source>
        <translation>Files with laws that you keep for your own reading, encrypted. They can be taken out again below their rules in "Laws and rules".</translation>
    </message>
    <message>
        <source>导入法规文本</source>
        <translation>Import a law text</translation>
    </message>
    <message>
        <source>%1 起施行</source>
        <translation>in force from %1</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>法规文本已删除。</source>
        <translation>Law text removed.</translation>
    </message>
    <message>
        <source>选择法规文本</source>
        <translation>Choose a law text</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>导入：%1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>不对应规则</source>
        <translation>No rule of the program</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>对应的法规</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>选择后，在这部法规的规则下可以取出阅读。</source>
        <translation>When chosen, the text is offered below the rules of this law.</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>法规文本已导入。</source>
        <translation>Law text imported.</translation>
    </message>
</context>
<context>
    <name>hezhong::LeaveForm</name>
    <message>
        <source>停用“%1”</source>
        <translation>Deactivate "%1"</translation>
    </message>
    <message>
        <source>停用并移交</source>
        <translation>Deactivate and hand over</translation>
    </message>
    <message>
        <source>未结案件 %1 件
在保密案件的指定人员之中 %2 件
没有保存完的草稿 %3 份</source>
        <translation>Open cases: %1
Confidential cases with this name on the list: %2
Drafts not finished: %3</translation>
    </message>
    <message>
        <source>要移交的</source>
        <translation>To hand over</translation>
    </message>
    <message>
        <source>由谁接手</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>案件、保密案件的名单和草稿在停用时一并移交，经办记录不变。</source>
        <translation>Cases, places on lists of confidential cases and drafts are handed over at once; the records stay as they are.</translation>
    </message>
    <message>
        <source>没有未结案件，可以不选；不选的，名单和草稿保持原样。</source>
        <translation>There are no open cases, so this may stay empty; lists and drafts then stay as they are.</translation>
    </message>
    <message>
        <source>停用后不能再登录。办过的案件和记录仍写这个姓名；需要时可以重新启用。</source>
        <translation>After this the user can no longer sign in. Cases and records keep the name; the user can be taken back into use.</translation>
    </message>
    <message>
        <source>没有可以接手的人</source>
        <translation>Nobody can take over</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>“%1”已停用，不能再登录。</source>
        <translation>"%1" has been deactivated and can no longer sign in.</translation>
    </message>
</context>
<context>
    <name>hezhong::LimitationCard</name>
    <message>
        <source>仲裁时效</source>
        <translation>Limitation period</translation>
    </message>
    <message>
        <source>登记时效事由</source>
        <translation>Record an event</translation>
    </message>
    <message>
        <source>还没有登记劳动者离职之日。拖欠劳动报酬的，劳动关系终止之日起一年内应当申请仲裁；仍在职的，登记知道权利受到侵害之日。</source>
        <translation>The day on which the employment ended is not recorded. Arbitration for pay in arrears has to be asked for within a year from that day; while the worker is still employed, record the day on which the claim became known.</translation>
    </message>
    <message>
        <source>还没有登记当事人知道或者应当知道权利受到侵害之日。仲裁时效从这一天起算一年，程序不会猜测。</source>
        <translation>The day on which the party knew or should have known of the claim is not recorded. The year counts from that day, which the program never guesses.</translation>
    </message>
    <message>
        <source>提示：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>已登记的事由</source>
        <translation>Recorded events</translation>
    </message>
    <message>
        <source>（至 %1）</source>
        <translation> (until %1)</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>删除事由：%1</source>
        <translation>Remove event: %1</translation>
    </message>
    <message>
        <source>时效事由已登记。</source>
        <translation>Event recorded.</translation>
    </message>
    <message>
        <source>时效事由已删除。</source>
        <translation>Event removed.</translation>
    </message>
</context>
<context>
    <name>hezhong::LimitationForm</name>
    <message>
        <source>登记时效事由</source>
        <translation>Record an event</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>中止至</source>
        <translation>Suspended until</translation>
    </message>
    <message>
        <source>原因消除之日；仍在持续的不填。</source>
        <translation>The day on which the cause ended; empty while it lasts.</translation>
    </message>
    <message>
        <source>如何证明</source>
        <translation>How it is proved</translation>
    </message>
    <message>
        <source>例如：微信记录、投诉回执</source>
        <translation>For example: chat messages, receipt of a complaint</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>hezhong::LimitationWords</name>
    <message>
        <source>起算</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>重新起算</source>
        <translation>Restarts</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>不受限制</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>尚未起算</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>已经届满</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>不影响</source>
        <translation>No effect</translation>
    </message>
    <message>
        <source>劳动关系存续期间追索劳动报酬，目前不受仲裁时效限制。</source>
        <translation>Pay claimed during employment: no limitation period runs at present.</translation>
    </message>
    <message>
        <source>仲裁时效中止，中止的原因消除后才能确定届满日期。</source>
        <translation>The limitation period is suspended; its last day is known when the cause has ended.</translation>
    </message>
    <message>
        <source>仲裁时效已于 %1 届满，超过 %2 天。</source>
        <translation>The limitation period ended on %1; days past: %2.</translation>
    </message>
    <message>
        <source>超过 %1 天</source>
        <translation>Days past: %1</translation>
    </message>
    <message>
        <source>仲裁时效至 %1，今天届满。</source>
        <translation>The limitation period ends on %1, today.</translation>
    </message>
    <message>
        <source>今天届满</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>仲裁时效至 %1，还有 %2 天。</source>
        <translation>The limitation period ends on %1; days left: %2.</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>Days left: %1</translation>
    </message>
    <message>
        <source>该年度放假安排尚未载入，按周末推算，请以官方安排为准。</source>
        <translation> The holiday notice of that year is not loaded; counted with weekends only. Please check it against the official notice.</translation>
    </message>
</context>
<context>
    <name>hezhong::LineField</name>
    <message>
        <source>显示密码</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>hezhong::LockHeldPage</name>
    <message>
        <source>数据没有正常关闭</source>
        <translation>The data was not closed properly</translation>
    </message>
    <message>
        <source>我已确认：没有别人正在使用这份数据</source>
        <translation>I have made sure that nobody else is using this data</translation>
    </message>
    <message>
        <source>继续打开</source>
        <translation>Open all the same</translation>
    </message>
    <message>
        <source>勾选上面一项后才能继续打开，避免两台电脑同时写入。</source>
        <translation>The data can be opened once the box above is ticked, so that two computers do not write at the same time.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>电脑：%1
系统用户：%2
程序：%3（进程 %4）
打开时间：%5</source>
        <translation>Computer: %1
System user: %2
Program: %3 (process %4)
Opened: %5</translation>
    </message>
    <message>
        <source>这台电脑上的那个程序已经不在运行，可能是断电或意外退出。已经保存的内容都在。</source>
        <translation>That program is no longer running on this computer; the power may have failed, or it ended unexpectedly. Everything saved is there.</translation>
    </message>
    <message>
        <source>那台电脑上的程序从这里看不到。如果它仍在使用，两边同时写入会互相干扰，请先到那里关闭。</source>
        <translation>The program on that computer cannot be seen from here. If it is still in use, both sides would disturb each other's writing; please close it there first.</translation>
    </message>
</context>
<context>
    <name>hezhong::LockScreen</name>
    <message>
        <source>返回工作</source>
        <translation>Back to work</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>%1，您的页面都在，输入密码后继续。</source>
        <translation>%1, your pages are all here; enter the password.</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>换人登录</source>
        <translation>Another user</translation>
    </message>
    <message>
        <source>写下的内容都已保存；本人下次登录时仍在</source>
        <translation>What was written is saved and is there when its writer signs in again</translation>
    </message>
</context>
<context>
    <name>hezhong::LoginPage</name>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开别的数据</source>
        <translation>Open other data</translation>
    </message>
    <message>
        <source>恢复密钥单上的字母和数字，可不输空格</source>
        <translation>Letters and digits on the recovery sheet; spaces can be left out</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>用恢复密钥打开后，需要设置新密码。</source>
        <translation>After opening with the recovery key, a new password must be set.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>正在用密码解开数据，约需一秒…</source>
        <translation>Unlocking the data with the password; this takes about a second…</translation>
    </message>
    <message>
        <source>改用密码</source>
        <translation>Use the password</translation>
    </message>
    <message>
        <source>忘记密码，使用恢复密钥</source>
        <translation>Password forgotten, use the recovery key</translation>
    </message>
    <message>
        <source>没有恢复密钥的，请系统管理员重设；系统管理员不在的，由两名工作人员一起办理：一人登录后在“设置”的“用户与权限”中选择您的姓名，另一人当场输入自己的密码。您会得到一个临时密码。</source>
        <translation>Without the recovery key, please ask the administrator to reset the password. Without an administrator, two people of the office do it together: one signs in and chooses your name under "Settings", "Users and rights", the other types their own password there. You get a temporary password.</translation>
    </message>
    <message>
        <source>这份数据于 %1 从备份恢复，恢复之前的数据仍保留着，需要时可以换回</source>
        <translation>This data was restored from a backup on %1; the data of before is still kept and can be put back</translation>
    </message>
    <message>
        <source>%1停用的用户不能登录。</source>
        <translation>%1 A deactivated user cannot sign in.</translation>
    </message>
</context>
<context>
    <name>hezhong::MainWindow</name>
    <message>
        <source>和衷</source>
        <translation>Hezhong</translation>
    </message>
    <message>
        <source>查找案件、人员、笔录</source>
        <translation>Find cases, people, records</translation>
    </message>
    <message>
        <source>转到%1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>本阶段的文书</source>
        <translation>Documents of this stage</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>内容随输入自动保存，已全部保存。</source>
        <translation>What you type is saved automatically; everything is saved.</translation>
    </message>
    <message>
        <source>关闭当前提示或面板</source>
        <translation>Close the present message or panel</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>文字恢复原来大小</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>所有命令</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>帮助与快捷键</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>已锁定 — 和衷</source>
        <translation>Locked — Hezhong</translation>
    </message>
    <message>
        <source>换人登录</source>
        <translation>Another user</translation>
    </message>
</context>
<context>
    <name>hezhong::MessageBar</name>
    <message>
        <source>关闭这条消息</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>hezhong::MultiLineField</name>
    <message>
        <source>已写 %1 字，最多 %2 字，请精简。</source>
        <translation>%1 characters of at most %2; please shorten the text.</translation>
    </message>
</context>
<context>
    <name>hezhong::NewPasswordPage</name>
    <message>
        <source>设置新密码</source>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>数据已用恢复密钥打开。请设置新密码，旧密码随即失效；恢复密钥继续有效，请收好。</source>
        <translation>The data was opened with the recovery key. Please set a new password; the old one then no longer works. The recovery key stays valid, please keep it safe.</translation>
    </message>
    <message>
        <source>两次输入的密码不一致。</source>
        <translation>The two entries of the password differ.</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>至少 8 个字符，不要用姓名或单位名称。</source>
        <translation>At least 8 characters, not the name of a person or organisation.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>使用新密码</source>
        <translation>Use the new password</translation>
    </message>
    <message>
        <source>%1，您现在用的是别人给您的临时密码。请换成只有您自己知道的密码，然后开始工作。</source>
        <translation>%1, you have signed in with a temporary password that somebody gave you. Please replace it by one that only you know, then begin.</translation>
    </message>
</context>
<context>
    <name>hezhong::NoteList</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hezhong::NumberStep</name>
    <message>
        <source>区县代字</source>
        <translation>County character</translation>
    </message>
    <message>
        <source>编号里代表本地的字，例如锦江区用“锦”。</source>
        <translation>The character for this county in case numbers; Jinjiang District, for example, uses "锦".</translation>
    </message>
    <message>
        <source>编号格式</source>
        <translation>Number format</translation>
    </message>
    <message>
        <source>可用：{年} {省简称} {区县代字} {类型字} {序号}；{序号:3} 表示补足三位。</source>
        <translation>Please use: {年} {省简称} {区县代字} {类型字} {序号}; {序号:3} pads to three digits.</translation>
    </message>
    <message>
        <source>案件编号</source>
        <translation>Case numbers</translation>
    </message>
    <message>
        <source>案号每年从 1 起，用过的号不会再用。没有全国统一的格式，按本地习惯填写。</source>
        <translation>Case numbers start from 1 each year, and a used number is never used again. There is no national format; please follow local custom.</translation>
    </message>
    <message>
        <source>格式还不完整</source>
        <translation>The format is not complete yet</translation>
    </message>
    <message>
        <source>编号示例</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>hezhong::OfferPopup</name>
    <message>
        <source>已有记录</source>
        <translation>On record</translation>
    </message>
</context>
<context>
    <name>hezhong::OfficeForm</name>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>与印章一致，印在每一份文书上。</source>
        <translation>As on the seal; printed on every paper.</translation>
    </message>
    <message>
        <source>类型与地区</source>
        <translation>Kind and region</translation>
    </message>
    <message>
        <source>区县代字</source>
        <translation>County character</translation>
    </message>
    <message>
        <source>机构代字</source>
        <translation>Office character</translation>
    </message>
    <message>
        <source>编号格式</source>
        <translation>Numbering pattern</translation>
    </message>
    <message>
        <source>只影响以后登记的案件；已有的案号不变。</source>
        <translation>For cases registered from now on; numbers given stay as they are.</translation>
    </message>
    <message>
        <source>编号样子</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>仲裁机构</source>
        <translation>Arbitration commission</translation>
    </message>
    <message>
        <source>文书里告知当事人可以申请仲裁的仲裁委员会。</source>
        <translation>The commission to which papers refer the parties for arbitration.</translation>
    </message>
    <message>
        <source>基层法院</source>
        <translation>Basic court</translation>
    </message>
    <message>
        <source>文书里告知双方可以申请司法确认的人民法院。</source>
        <translation>The people's court to which papers refer both sides for judicial confirmation.</translation>
    </message>
    <message>
        <source>格式还不完整</source>
        <translation>The pattern is not complete yet</translation>
    </message>
    <message>
        <source>没有未保存的修改。</source>
        <translation>There are no unsaved changes.</translation>
    </message>
    <message>
        <source>本机构资料已保存。</source>
        <translation>The office's data were saved.</translation>
    </message>
</context>
<context>
    <name>hezhong::OfficeHome</name>
    <message>
        <source>用户</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>由您负责的事</source>
        <translation>What you look after</translation>
    </message>
    <message>
        <source>系统管理员和审计员看不到案件：管系统的人和办案的人分开，案件才安全。</source>
        <translation>Administrators and auditors see no cases: cases are safe because those who run the system and those who handle cases are kept apart.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>这里列出由您负责的事。方向键选择，回车打开。</source>
        <translation>This page lists what you look after. Choose with the arrow keys, open with Enter.</translation>
    </message>
    <message>
        <source>临时密码</source>
        <translation>Temporary</translation>
    </message>
    <message>
        <source>在用 %1 人，其中 %2 人还没有换掉临时密码</source>
        <translation>In use: %1; with a temporary password: %2</translation>
    </message>
    <message>
        <source>在用 %1 人</source>
        <translation>In use: %1</translation>
    </message>
</context>
<context>
    <name>hezhong::OfficeStep</name>
    <message>
        <source>与印章一致的全称</source>
        <translation>Full name as on the seal</translation>
    </message>
    <message>
        <source>输入或选择，拼音也可以</source>
        <translation>Type or choose</translation>
    </message>
    <message>
        <source>没有这个行政区划代码，请核对六位数字。</source>
        <translation>There is no such administrative division code; please check the six digits.</translation>
    </message>
    <message>
        <source>组织类型</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>省</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>市（州）</source>
        <translation>City (prefecture)</translation>
    </message>
    <message>
        <source>县（市、区）</source>
        <translation>County (city, district)</translation>
    </message>
    <message>
        <source>区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>调解组织</source>
        <translation>Mediation organisation</translation>
    </message>
    <message>
        <source>这些内容会印在文书上，名称请与印章核对。</source>
        <translation>These details are printed on documents; please compare the name with the seal.</translation>
    </message>
</context>
<context>
    <name>hezhong::OperationRunner</name>
    <message>
        <source>已撤销。</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>%1：已完成。</source>
        <translation>%1: done.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>hezhong::Outline</name>
    <message>
        <source>提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>要问的事项</source>
        <translation>Questions to ask</translation>
    </message>
    <message>
        <source>调解请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>%1，%2 元</source>
        <translation>%1, %2 yuan</translation>
    </message>
    <message>
        <source>争议焦点与双方方案</source>
        <translation>Points and offers</translation>
    </message>
    <message>
        <source>例如：10:02 申请人 18,753.16。仅供调解员自用，不入笔录</source>
        <translation>For example: 10:02 applicant 18,753.16. For the mediator only, off the record</translation>
    </message>
    <message>
        <source>要素问答提纲</source>
        <translation>Outline of the question sheet</translation>
    </message>
    <message>
        <source>争议焦点</source>
        <translation>Points in dispute</translation>
    </message>
</context>
<context>
    <name>hezhong::OverviewTab</name>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>案件情况</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>第三人</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>争议类别</source>
        <translation>Cause of dispute</translation>
    </message>
    <message>
        <source>案件来源</source>
        <translation>Source of the case</translation>
    </message>
    <message>
        <source>来文案号</source>
        <translation>Case number of the sender</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Date of acceptance</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>延期至</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>结案日期</source>
        <translation>Date of closing</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>结案说明</source>
        <translation>Note on closing</translation>
    </message>
    <message>
        <source>事实与理由</source>
        <translation>Facts and grounds</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hezhong::OwnInputs</name>
    <message>
        <source>不选，留空由人填写</source>
        <translation>Leave blank to be filled in by hand</translation>
    </message>
    <message>
        <source>一行一项</source>
        <translation>One entry per line</translation>
    </message>
</context>
<context>
    <name>hezhong::PaperActions</name>
    <message>
        <source>案号：%1</source>
        <translation>Case: %1</translation>
    </message>
    <message>
        <source>出具时间：%1</source>
        <translation>Issued: %1</translation>
    </message>
    <message>
        <source>作废原因：%1</source>
        <translation>Voided because: %1</translation>
    </message>
    <message>
        <source>文书可信</source>
        <translation>The paper is good</translation>
    </message>
    <message>
        <source>不是本单位的文书</source>
        <translation>Not a paper of this office</translation>
    </message>
    <message>
        <source>文书已作废</source>
        <translation>The paper is void</translation>
    </message>
    <message>
        <source>文书被改动过</source>
        <translation>The paper was changed</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>副本…</source>
        <translation>Copy…</translation>
    </message>
    <message>
        <source>查验…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>查验文书文件</source>
        <translation>Check a paper's file</translation>
    </message>
    <message>
        <source>查验文书</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>查验文书…</source>
        <translation>Check a paper…</translation>
    </message>
</context>
<context>
    <name>hezhong::PaperChoices</name>
    <message>
        <source>已出具 %1</source>
        <translation>Issued: %1</translation>
    </message>
    <message>
        <source>待出具</source>
        <translation>To be issued</translation>
    </message>
    <message>
        <source>可出具</source>
        <translation>Can be issued</translation>
    </message>
    <message>
        <source>可以出具的文书</source>
        <translation>Documents that can be issued</translation>
    </message>
    <message>
        <source>本案需要</source>
        <translation>Needed by this case</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>按名称查找文书</source>
        <translation>Find a document by name</translation>
    </message>
    <message>
        <source>查找文书</source>
        <translation>Find a document</translation>
    </message>
    <message>
        <source>一次出具需要的 %1 份</source>
        <translation>Issue the needed documents (%1)</translation>
    </message>
    <message>
        <source>需要的文书都已出具</source>
        <translation>All needed documents are issued</translation>
    </message>
</context>
<context>
    <name>hezhong::PaperPreview</name>
    <message>
        <source>文书预览</source>
        <translation>Document preview</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>从左边选择一种文书，这里显示印出来的样子。</source>
        <translation>Choose a document on the left; it is shown here as it will be printed.</translation>
    </message>
    <message>
        <source>这份文书不能显示，案卷中的内容没有变化。</source>
        <translation>This document cannot be shown. Nothing in the case file was changed.</translation>
    </message>
    <message>
        <source>请打印或者另存后查看；仍不能显示的，请运行完整性检查。</source>
        <translation>Please print it or save a copy to view it; if that fails as well, please run the integrity check.</translation>
    </message>
    <message>
        <source>共 %1 页</source>
        <translation>Pages: %1</translation>
    </message>
</context>
<context>
    <name>hezhong::PaperRequestForm</name>
    <message>
        <source>文书日期</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>会次</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>调解日期</source>
        <translation>Date of mediation</translation>
    </message>
    <message>
        <source>调解时间</source>
        <translation>Time of mediation</translation>
    </message>
    <message>
        <source>调解地点</source>
        <translation>Place of mediation</translation>
    </message>
    <message>
        <source>第%1次　%2</source>
        <translation>No. %1  %2</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party</translation>
    </message>
</context>
<context>
    <name>hezhong::PartiesTab</name>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>添加申请人</source>
        <translation>Add applicant</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>添加被申请人</source>
        <translation>Add respondent</translation>
    </message>
    <message>
        <source>第三人</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>添加第三人</source>
        <translation>Add third party</translation>
    </message>
    <message>
        <source>已移除%1，保存后生效。</source>
        <translation>%1 removed; this takes effect on saving.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>当事人已保存。</source>
        <translation>The parties are saved.</translation>
    </message>
</context>
<context>
    <name>hezhong::PartyEditor</name>
    <message>
        <source>同意电子送达</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>添加代理人</source>
        <translation>Add agent</translation>
    </message>
    <message>
        <source>由身份证号填写</source>
        <translation>From the number</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>与住址相同的不用填</source>
        <translation>If not the residence</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>工种岗位</source>
        <translation>Trade or post</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>送达地址</source>
        <translation>Address for service</translation>
    </message>
    <message>
        <source>电子送达</source>
        <translation>Electronic service</translation>
    </message>
    <message>
        <source>群体</source>
        <translation>Group of workers</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of organisation</translation>
    </message>
    <message>
        <source>住所地</source>
        <translation>Domicile</translation>
    </message>
</context>
<context>
    <name>hezhong::PasswordForm</name>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>至少 8 个字符，不要用姓名或单位名称。</source>
        <translation>At least 8 characters, not the name of a person or organisation.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>两次输入的新密码不一致。</source>
        <translation>The two entries of the new password differ.</translation>
    </message>
    <message>
        <source>正在修改，约需一两秒…</source>
        <translation>Changing; this takes a second or two…</translation>
    </message>
    <message>
        <source>密码已修改，下次打开时使用新密码。</source>
        <translation>The password was changed; the new one is used from the next opening on.</translation>
    </message>
</context>
<context>
    <name>hezhong::PasswordSlip</name>
    <message>
        <source>临时密码交接单</source>
        <translation>Temporary password slip</translation>
    </message>
    <message>
        <source>姓名：%1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>临时密码：</source>
        <translation>Temporary password:</translation>
    </message>
    <message>
        <source>第一次登录时必须换成只有您自己知道的密码，临时密码随即失效。横线也要输入。</source>
        <translation>At the first signing in it has to be replaced by a password that only you know; it is then void. Type the hyphens, too.</translation>
    </message>
    <message>
        <source>请当面交给本人，登录以后即行销毁，不要拍照、不要转发。</source>
        <translation>To be handed over in person and destroyed after signing in. Do not photograph it, do not pass it on.</translation>
    </message>
    <message>
        <source>制作日期：%1</source>
        <translation>Made on: %1</translation>
    </message>
</context>
<context>
    <name>hezhong::PaymentRow</name>
    <message>
        <source>履行期限</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>收款人</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>支付方式</source>
        <translation>Manner of payment</translation>
    </message>
    <message>
        <source>第%1期</source>
        <translation>Instalment %1</translation>
    </message>
    <message>
        <source>第%1期%2</source>
        <translation>Instalment %1, %2</translation>
    </message>
    <message>
        <source>删去第%1期</source>
        <translation>Remove instalment %1</translation>
    </message>
</context>
<context>
    <name>hezhong::PersonPage</name>
    <message>
        <source>保存的信息</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>导出文本…</source>
        <translation>Export text…</translation>
    </message>
    <message>
        <source>导出 JSON…</source>
        <translation>Export JSON…</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>当事人要求查阅、复制本人的个人信息时，在这里查出并导出。请先核对来人的身份。查看和导出都记入审计记录，记录中没有信息的内容。</source>
        <translation>When a person asks to see or copy their own personal information, it is found and exported here. Check first who is asking. Looking and exporting are noted in the audit trail, without the information itself.</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>按公民身份号码查找；登记时没有号码的，填写姓名和出生日期两项。</source>
        <translation>Find by identity number; where none was registered, by name and date of birth together.</translation>
    </message>
    <message>
        <source>身份号码</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>查看保存的信息</source>
        <translation>Show what is kept</translation>
    </message>
    <message>
        <source>隐去信息的副本</source>
        <translation>Masked copies</translation>
    </message>
    <message>
        <source>把文书提供给本人以外的人时，不要给原件。在案件的“文书”中选中文书，点“副本…”，选择提供给谁：身份号码、电话、住址等按对象隐去，给了谁、哪一份都有登记。</source>
        <translation>Do not hand the original of a paper to anybody but the person. Choose the paper under “Papers” of the case, press “Copy…” and say for whom: identity numbers, telephones and addresses are masked accordingly, and it is written down who got which copy.</translation>
    </message>
    <message>
        <source>我们保存哪些个人信息</source>
        <translation>Which personal information we keep</translation>
    </message>
    <message>
        <source>下面由程序列出，与实际保存的一致。只读人员和隐去信息的副本看不到标明“隐去”的号码。</source>
        <translation>The program makes this list, so it is what is really kept. Numbers marked “masked” are hidden from read-only users and in masked copies.</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（隐去）</source>
        <translation>%1 (masked)</translation>
    </message>
    <message>
        <source>这里显示查到的信息：每一件案件里登记了什么、曾经登记过什么，以及本人的请求、签名和文书。</source>
        <translation>Here stands what was found: what is and was registered in each case, and the person's claims, signatures and papers.</translation>
    </message>
    <message>
        <source>%1 处登记</source>
        <translation>Registered %1 times</translation>
    </message>
    <message>
        <source>先查出要导出的信息</source>
        <translation>Find what is to be exported first</translation>
    </message>
    <message>
        <source>导出个人信息</source>
        <translation>Export personal information</translation>
    </message>
    <message>
        <source>个人信息清单-%1.json</source>
        <translation>personal-information-%1.json</translation>
    </message>
    <message>
        <source>个人信息清单-%1.txt</source>
        <translation>personal-information-%1.txt</translation>
    </message>
    <message>
        <source>JSON 文件 (*.json)</source>
        <translation>JSON file (*.json)</translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation>Text file (*.txt)</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>文件没有加密，请当面交给本人，用后从电脑上删除。</source>
        <translation>The file is not encrypted: hand it to the person and remove it from the computer afterwards.</translation>
    </message>
</context>
<context>
    <name>hezhong::PhoneField</name>
    <message>
        <source>手机，或区号加座机</source>
        <translation>Mobile, or area code and landline</translation>
    </message>
</context>
<context>
    <name>hezhong::PhraseList</name>
    <message>
        <source>查找常用语</source>
        <translation>Find phrase</translation>
    </message>
    <message>
        <source>输入汉字或者拼音查找</source>
        <translation>Type words or pinyin to search</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
</context>
<context>
    <name>hezhong::PlaceStep</name>
    <message>
        <source>保存在</source>
        <translation>Keep in</translation>
    </message>
    <message>
        <source>本机硬盘最稳妥。不要放在网盘的同步文件夹里，同步软件可能只传走一半。</source>
        <translation>A disk of this computer is safest. Please do not use a folder that is synchronised with a network drive; only half of the data may be transferred.</translation>
    </message>
    <message>
        <source>选择位置…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>保存位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>数据是一个加密的文件夹，可以整个复制备份。</source>
        <translation>The data is one encrypted folder, which can be copied as a whole for backup.</translation>
    </message>
    <message>
        <source>选择保存位置</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>请写完整的路径，或用“选择位置”。</source>
        <translation>Please enter the full path, or use "Choose place".</translation>
    </message>
    <message>
        <source>这里已有同名的文件，请换一个名字。</source>
        <translation>There is a file of this name here; please use another name.</translation>
    </message>
    <message>
        <source>这个文件夹里已有内容，没有改动。请换一个名字。</source>
        <translation>This folder is not empty. It was not changed. Please use another name.</translation>
    </message>
    <message>
        <source>上一级不是文件夹，请换一个位置。</source>
        <translation>What is above is not a folder; please choose another place.</translation>
    </message>
    <message>
        <source>“%1”不允许写入，请换一个位置。</source>
        <translation>"%1" cannot be written to; please choose another place.</translation>
    </message>
</context>
<context>
    <name>hezhong::PlaceholderList</name>
    <message>
        <source>查找填写项</source>
        <translation>Find a placeholder</translation>
    </message>
    <message>
        <source>输入汉字、拼音或者名称查找</source>
        <translation>Type a name, characters or pinyin</translation>
    </message>
    <message>
        <source>填写项</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>用在“%1”这一段之内。%2</source>
        <translation>Used inside the section “%1”. %2</translation>
    </message>
</context>
<context>
    <name>hezhong::QtPrintService</name>
    <message>
        <source>文书已经保存，请检查打印机后再打印一次。</source>
        <translation>The document is saved. Please check the printer and print once more.</translation>
    </message>
    <message>
        <source>这份文书读不出页面，没有打印。</source>
        <translation>The pages of this document cannot be read. Nothing was printed.</translation>
    </message>
    <message>
        <source>打印：%1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>没有打印。</source>
        <translation>Nothing was printed.</translation>
    </message>
    <message>
        <source>打印机没有响应，没有打印。</source>
        <translation>The printer does not respond. Nothing was printed.</translation>
    </message>
    <message>
        <source>打印中途停止，后面的页没有打印。</source>
        <translation>Printing stopped midway. The later pages were not printed.</translation>
    </message>
    <message>
        <source>第 %1 页读不出来，没有打印。</source>
        <translation>Page %1 cannot be read. It was not printed.</translation>
    </message>
</context>
<context>
    <name>hezhong::QuestionDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>hezhong::QuestionSheetView</name>
    <message>
        <source>问题</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>通常需要的证据和常见抗辩</source>
        <translation>Evidence usually needed and usual defences</translation>
    </message>
    <message>
        <source>返回请求</source>
        <translation>Back to claims</translation>
    </message>
    <message>
        <source>返回请求（Esc），回答已自动保存</source>
        <translation>Back to the claims (Esc); answers are saved by themselves</translation>
    </message>
    <message>
        <source>要素问答表</source>
        <translation>Question sheet</translation>
    </message>
    <message>
        <source>由回答得出</source>
        <translation>What follows from the answers</translation>
    </message>
    <message>
        <source>写入请求</source>
        <translation>Put into claim</translation>
    </message>
    <message>
        <source>要素式问答</source>
        <translation>Question sheet</translation>
    </message>
    <message>
        <source>要素式问答 %1/%2</source>
        <translation>Question sheet %1/%2</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>%1（%2持有）：证明%3</source>
        <translation>%1 (held by: %2): proves %3</translation>
    </message>
    <message>
        <source>抗辩</source>
        <translation>Defences</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>已答 %1/%2</source>
        <translation>Answered %1/%2</translation>
    </message>
</context>
<context>
    <name>hezhong::Rail</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>和衷</source>
        <translation>Hezhong</translation>
    </message>
</context>
<context>
    <name>hezhong::RailButton</name>
    <message>
        <source>%1，%2 件</source>
        <translation>%1, cases: %2</translation>
    </message>
</context>
<context>
    <name>hezhong::Readback</name>
    <message>
        <source>宣读笔录</source>
        <translation>Read the record aloud</translation>
    </message>
    <message>
        <source>笔录全文</source>
        <translation>Full text of the record</translation>
    </message>
    <message>
        <source>上下键或者空格翻动，加号和减号调整字号，Esc 返回。不入笔录的内容不在其中。</source>
        <translation>Arrow keys or space to scroll, plus and minus for the size of type, Esc to go back. What is off the record is not included.</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>hezhong::RecoveryCard</name>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>重新生成恢复密钥</source>
        <translation>Make a new recovery key</translation>
    </message>
    <message>
        <source>已封存，从屏幕上收起</source>
        <translation>Put away; take it from the screen</translation>
    </message>
    <message>
        <source>恢复密钥单丢失、可能被人看过或者保管人更换时，请重新生成。原来的单子随即不能打开现在的数据，但仍能打开以前的备份。</source>
        <translation>Make a new one when the recovery sheet is lost, may have been seen, or changes hands. The sheet of before then no longer opens the present data, but still opens earlier backups.</translation>
    </message>
    <message>
        <source>现在的恢复密钥单制作于 %1。</source>
        <translation>The present recovery sheet was made on %1.</translation>
    </message>
    <message>
        <source>新的恢复密钥已生成，只显示这一次。</source>
        <translation>The new recovery key was made; it is shown only this once.</translation>
    </message>
</context>
<context>
    <name>hezhong::RecoveryPage</name>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>数据已建好。下面的密钥只显示这一次：忘记密码或者电脑丢失时，凭它打开数据。请打印后锁进保险柜。</source>
        <translation>The data is ready. The key below is shown only this once: it opens the data if the password is forgotten or the computer is lost. Please print it and lock it in a safe.</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>我已妥善保存恢复密钥，知道它无法补发</source>
        <translation>I have kept the recovery key safe and know that it cannot be replaced</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>hezhong::RecoveryView</name>
    <message>
        <source>打印密钥单…</source>
        <translation>Print sheet…</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>恢复密钥单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>已送到打印机。请取走并立即封存。</source>
        <translation>Sent to the printer. Please take the sheet and seal it at once.</translation>
    </message>
    <message>
        <source>另存密钥单</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>恢复密钥单.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存到 %1。请移到优盘等离线的地方，并从这台电脑上删除。</source>
        <translation>Saved to %1. Please move it to an offline place such as a USB stick and remove it from this computer.</translation>
    </message>
</context>
<context>
    <name>hezhong::RefusePanel</name>
    <message>
        <source>不予受理</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Date of decision</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>写入不予受理通知书，请具体说明</source>
        <translation>Goes into the notice of refusal; please state it in detail</translation>
    </message>
    <message>
        <source>例如：被申请人明确表示不愿意参加调解</source>
        <translation>For example: the respondent has plainly declined to take part in mediation</translation>
    </message>
    <message>
        <source>已决定不予受理，请出具通知书。</source>
        <translation>The application was refused; please issue the notice.</translation>
    </message>
    <message>
        <source>是否属于受理范围</source>
        <translation>Within the scope?</translation>
    </message>
    <message>
        <source>作为不予受理的理由</source>
        <translation>Use as reason for refusal</translation>
    </message>
</context>
<context>
    <name>hezhong::RefusedPage</name>
    <message>
        <source>不向您开放</source>
        <translation>Not open to you</translation>
    </message>
</context>
<context>
    <name>hezhong::RelatedPanel</name>
    <message>
        <source>本单位办理过的相关案件</source>
        <translation>Related cases</translation>
    </message>
    <message>
        <source>填写当事人后，在这里核对以前是否办理过。</source>
        <translation>Once the parties are entered, check here whether they were in a case before.</translation>
    </message>
    <message>
        <source>没有办理过与这些当事人有关的案件。</source>
        <translation>There has been no case with these parties.</translation>
    </message>
    <message>
        <source>请核对是否重复申请，调解员是否需要回避。</source>
        <translation>Please check for a repeated application, and whether the mediator must be recused.</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>Cases: %1</translation>
    </message>
</context>
<context>
    <name>hezhong::ResetForm</name>
    <message>
        <source>重设“%1”的密码</source>
        <translation>Reset the password of "%1"</translation>
    </message>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>临时密码</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>原来的密码随即失效；下一次登录时必须换掉临时密码。</source>
        <translation>The old password is void at once; the temporary one has to be changed at the next signing in.</translation>
    </message>
    <message>
        <source>两人一起办理</source>
        <translation>By two people</translation>
    </message>
    <message>
        <source>您和另一名工作人员</source>
        <translation>you and a colleague</translation>
    </message>
    <message>
        <source>另一人姓名</source>
        <translation>Colleague's name</translation>
    </message>
    <message>
        <source>另一人密码</source>
        <translation>Colleague's password</translation>
    </message>
    <message>
        <source>由本人输入；办理记入审计记录。</source>
        <translation>Typed by the colleague; this is kept in the audit trail.</translation>
    </message>
    <message>
        <source>“%1”的密码已重设。</source>
        <translation>The password of "%1" has been reset.</translation>
    </message>
</context>
<context>
    <name>hezhong::RestoreForm</name>
    <message>
        <source>备份“%1”，%2 所做，案件 %3 件。</source>
        <translation>Backup “%1”, made %2, %3 cases.</translation>
    </message>
    <message>
        <source>选择位置…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>那里现有的数据改名保留在旁边，换上备份</source>
        <translation>Keep the data that is there beside under another name, and put the backup in place</translation>
    </message>
    <message>
        <source>恢复其中完好的部分，列出缺少的文件</source>
        <translation>Restore what is sound, and list the missing files</translation>
    </message>
    <message>
        <source>恢复密钥单上的字母和数字，可不输空格，也可扫描</source>
        <translation>Letters and digits of the recovery sheet, without spaces or scanned</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>做备份时的用户；只有一个用户的可以不填。</source>
        <translation>The user at the time of the backup; may be empty when there is only one.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>做备份时的密码。</source>
        <translation>The password at the time of the backup.</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>登录以后需要设置新密码。</source>
        <translation>A new password must be set after signing in.</translation>
    </message>
    <message>
        <source>恢复到</source>
        <translation>Restore to</translation>
    </message>
    <message>
        <source>本机硬盘最稳妥，不要放在优盘或者网盘的同步文件夹里。</source>
        <translation>The computer's own disk is safest; not a stick, not a synchronised folder.</translation>
    </message>
    <message>
        <source>现有数据</source>
        <translation>Data there</translation>
    </message>
    <message>
        <source>损坏的备份</source>
        <translation>Damaged backup</translation>
    </message>
    <message>
        <source>它将换下 %1，换下的数据改名保留在旁边，不会删除。</source>
        <translation>It takes the place of %1, which is kept beside under another name, not deleted.</translation>
    </message>
    <message>
        <source>改用密码</source>
        <translation>Use the password</translation>
    </message>
    <message>
        <source>忘记密码，使用恢复密钥</source>
        <translation>Forgot the password: use the recovery key</translation>
    </message>
    <message>
        <source>选择保存位置</source>
        <translation>Choose where to keep it</translation>
    </message>
    <message>
        <source>请写完整的路径，或用“选择位置”。</source>
        <translation>Please write the whole path, or use “Choose a place”.</translation>
    </message>
    <message>
        <source>这里已有同名的文件，请换一个名字。</source>
        <translation>There is a file of that name; please choose another name.</translation>
    </message>
    <message>
        <source>不能恢复到备份里面，请换一个位置。</source>
        <translation>It cannot be restored into the backup; please choose another place.</translation>
    </message>
</context>
<context>
    <name>hezhong::RestoreLossesView</name>
    <message>
        <source>恢复到这份备份</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>另存这份清单…</source>
        <translation>Save this list…</translation>
    </message>
    <message>
        <source>返回，不恢复</source>
        <translation>Back, do not restore</translation>
    </message>
    <message>
        <source>恢复将失去的操作</source>
        <translation>Operations that a restore loses</translation>
    </message>
    <message>
        <source>恢复到这份备份…</source>
        <translation>Restore this backup…</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 operations</translation>
    </message>
    <message>
        <source>另存清单</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>表格文件 (%1)</source>
        <translation>Table (%1)</translation>
    </message>
    <message>
        <source>清单已保存到 %1。</source>
        <translation>The list was saved as %1.</translation>
    </message>
    <message>
        <source>恢复以后可以照它重新登记。</source>
        <translation>After the restore they can be entered again from it.</translation>
    </message>
    <message>
        <source>恢复到 %1 的备份</source>
        <translation>Restore the backup of %1</translation>
    </message>
    <message>
        <source>程序会关闭现在的数据，用备份当时的密码打开备份并核对，再换上。现在的数据改名保留在旁边，不会删除。</source>
        <translation>The program closes the present data, opens and checks the backup with the password of its time, and puts it in place. The present data is kept beside under another name, not deleted.</translation>
    </message>
    <message>
        <source>关闭数据并恢复</source>
        <translation>Close the data and restore</translation>
    </message>
</context>
<context>
    <name>hezhong::RestoreWizard</name>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>停止恢复</source>
        <translation>Stop the restore</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>用优盘、移动硬盘或者共享文件夹上的备份，在这台电脑上恢复数据。备份不会改动。</source>
        <translation>Restore the data on this computer from a backup on a stick, an external disk or a shared folder. The backup is not changed.</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>用做备份时的姓名和密码打开备份；忘记密码的，用恢复密钥单。</source>
        <translation>Open the backup with the name and password at the time of the backup; if the password is forgotten, use the recovery sheet.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复完成。</source>
        <translation>The restore is done.</translation>
    </message>
    <message>
        <source>打开数据</source>
        <translation>Open the data</translation>
    </message>
    <message>
        <source>请先选择一份完好的备份；没有列出的，请选择存放备份的优盘或文件夹。</source>
        <translation>Please choose a sound backup first; if none is listed, choose the stick or folder with the backups.</translation>
    </message>
    <message>
        <source>正在打开备份、复制并逐项核对，请不要拔出优盘…</source>
        <translation>Opening the backup, copying and checking everything; please leave the stick in…</translation>
    </message>
    <message>
        <source>已恢复到 %1，案件 %2 件，内容到 %3 为止。</source>
        <translation>Restored to %1, %2 cases, as of %3.</translation>
    </message>
    <message>
        <source>已打开核对：数据库、操作记录、案件内容、文书文件和检索都完好。</source>
        <translation>Opened and checked: database, journal, cases, papers and search are sound.</translation>
    </message>
    <message>
        <source>数据库、操作记录和案件内容都完好；有 %1 个文件在备份里已经没有或者损坏，打开时会提示：%2。</source>
        <translation>Database, journal and cases are sound; %1 files are missing or damaged in the backup and will say so when opened: %2.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>原来的数据没有删除，改名保留在 %1；登录时可以换回。</source>
        <translation>The data of before is not deleted; it is kept as %1, and can be put back when signing in.</translation>
    </message>
    <message>
        <source>打开以后请设置新密码，检查备份设置，再备份一次。</source>
        <translation>After opening, please set a new password, look at the backup settings, and back up again.</translation>
    </message>
    <message>
        <source>打开以后请检查备份设置，再备份一次。</source>
        <translation>After opening, please look at the backup settings, and back up again.</translation>
    </message>
</context>
<context>
    <name>hezhong::RestrictedCard</name>
    <message>
        <source>限定查阅范围的案件</source>
        <translation>Cases with restricted access</translation>
    </message>
    <message>
        <source>限定查阅范围的案件，回车调整</source>
        <translation>Cases with restricted access, Enter changes it</translation>
    </message>
    <message>
        <source>%1　承办 %2</source>
        <translation>%1   Mediator: %2</translation>
    </message>
    <message>
        <source>调整</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>没有：全部案件向本单位办案人员开放</source>
        <translation>None: every case is open to the office</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>Cases: %1</translation>
    </message>
</context>
<context>
    <name>hezhong::RetentionPage</name>
    <message>
        <source>%1 办结，保存到 %2</source>
        <translation>Finished %1, kept until %2</translation>
    </message>
    <message>
        <source>；%1 %2</source>
        <translation>; %1 %2</translation>
    </message>
    <message>
        <source>已期满</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>应当复核的案件</source>
        <translation>Cases to review</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>Time of keeping</translation>
    </message>
    <message>
        <source>这里列出保存期限已满或者 %1 天内期满的办结案件，逐件决定延长保存、永久保存、移交或者提出销毁。程序不删除任何案件。</source>
        <translation>Finished cases whose time of keeping is over, or over within %1 days. Decide for each: keep longer, keep for good, hand over, or propose destruction. The program removes no case.</translation>
    </message>
    <message>
        <source>没有保存期限已满或者 %1 天内期满的案件。</source>
        <translation>No case whose time of keeping is over, or over within %1 days.</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>放弃没有保存的复核？</source>
        <translation>Drop the review that is not saved?</translation>
    </message>
    <message>
        <source>填写的处理和说明还没有保存；案件没有改动。</source>
        <translation>What was filled in is not saved; the case is unchanged.</translation>
    </message>
    <message>
        <source>放弃复核</source>
        <translation>Drop the review</translation>
    </message>
    <message>
        <source>继续填写</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>hezhong::RetentionReviewCard</name>
    <message>
        <source>%1至 %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>保存复核</source>
        <translation>Save the review</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>保存到</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>理由，或者移交、鉴定的文号。</source>
        <translation>The reason, or the number of the hand-over or appraisal.</translation>
    </message>
    <message>
        <source>程序不删除任何案件。提出销毁的，仍留在名单中，按档案规定鉴定、批准后再登记结果。</source>
        <translation>The program removes no case. What is proposed for destruction stays on the list until the result is noted, after appraisal and approval by the rules of the archives.</translation>
    </message>
    <message>
        <source>复核记录</source>
        <translation>Earlier reviews</translation>
    </message>
    <message>
        <source>在左侧选择一件案件，决定怎样处理。</source>
        <translation>Choose a case at the left and decide about it.</translation>
    </message>
    <message>
        <source>还没有复核过。</source>
        <translation>No review yet.</translation>
    </message>
    <message>
        <source>复核已保存，案件没有改动。</source>
        <translation>The review was saved; the case is unchanged.</translation>
    </message>
</context>
<context>
    <name>hezhong::RetentionTermCard</name>
    <message>
        <source>保存期限</source>
        <translation>Time of keeping</translation>
    </message>
    <message>
        <source>保存年数</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>从办结的第二年 1 月 1 日起算。</source>
        <translation>Counted from the first of January after the case was finished.</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>按哪项档案管理规定保存。</source>
        <translation>The rule of the archives that is followed.</translation>
    </message>
    <message>
        <source>设定期限</source>
        <translation>Set the time</translation>
    </message>
    <message>
        <source>未核实</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>%1 年是本程序的建议，未经核实：没有查到调解组织案卷保存期限的统一规定。请按档案管理部门的要求设定，写明依据。</source>
        <translation>%1 years are what this program proposes, unverified: no general rule for files of mediation organisations was found. Set what the archives authority asks for and name the basis.</translation>
    </message>
    <message>
        <source>保存期限已设定。</source>
        <translation>The time of keeping was set.</translation>
    </message>
</context>
<context>
    <name>hezhong::RetryCountdown</name>
    <message>
        <source>%1 秒后可以再试</source>
        <translation>Try again in %1 s</translation>
    </message>
</context>
<context>
    <name>hezhong::RightsTable</name>
    <message>
        <source>各角色的权限</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>可以做的事</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>不可以</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>hezhong::RolesField</name>
    <message>
        <source>办理全部案件，修改单位资料和文书模板，查看审计记录，导出个人信息，备份。</source>
        <translation>Handles all cases, changes the office and the templates, sees the audit trail, exports personal data, backs up.</translation>
    </message>
    <message>
        <source>登记、受理、调解、签订协议、出具和作废文书，设定查阅范围。</source>
        <translation>Registers, accepts, mediates, signs agreements, issues and voids documents, sets who may see a case.</translation>
    </message>
    <message>
        <source>登记申请，修改当事人和请求，制作笔录，出具和打印文书；不作受理和结案的决定。</source>
        <translation>Registers applications, changes parties and claims, keeps the record, issues and prints documents; does not decide on acceptance or closing.</translation>
    </message>
    <message>
        <source>只查看案件，证件和电话号码遮盖，不修改，不打印，不导出。</source>
        <translation>Only reads cases, with masked numbers; changes, prints and exports nothing.</translation>
    </message>
    <message>
        <source>管理用户、备份、单位资料、规则和模板；看不到案件。</source>
        <translation>Manages users, backups, the office, rules and templates; sees no cases.</translation>
    </message>
    <message>
        <source>查看审计记录，做完整性检查；看不到案件，不修改任何内容。</source>
        <translation>Sees the audit trail and checks integrity; sees no cases and changes nothing.</translation>
    </message>
</context>
<context>
    <name>hezhong::RolesForm</name>
    <message>
        <source>“%1”的角色</source>
        <translation>Roles of "%1"</translation>
    </message>
    <message>
        <source>保存角色</source>
        <translation>Save roles</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>系统管理员、审计员和办案角色要由不同的用户担任。改动从下一次操作起生效。</source>
        <translation>Administrator, auditor and the roles that handle cases need different users. The change counts from the next operation on.</translation>
    </message>
    <message>
        <source>“%1”的角色已调整。</source>
        <translation>The roles of "%1" have been changed.</translation>
    </message>
</context>
<context>
    <name>hezhong::RouteWords</name>
    <message>
        <source>法定代表人身份证明书</source>
        <translation>proof of legal representative</translation>
    </message>
    <message>
        <source>授权委托书</source>
        <translation>power of attorney</translation>
    </message>
    <message>
        <source>送达地址确认书</source>
        <translation>address for service</translation>
    </message>
    <message>
        <source>仲裁审查申请书</source>
        <translation>application for arbitration review</translation>
    </message>
    <message>
        <source>司法确认申请书</source>
        <translation>application for judicial confirmation</translation>
    </message>
    <message>
        <source>支付令申请书</source>
        <translation>application for a payment order</translation>
    </message>
    <message>
        <source>可用</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>待条件</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Not open</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>最后一日 %1，已超过 %2 天。</source>
        <translation>Last day %1; days past: %2.</translation>
    </message>
    <message>
        <source>最后一日 %1，就是今天。</source>
        <translation>Last day %1, which is today.</translation>
    </message>
    <message>
        <source>最后一日 %1，还有 %2 天。</source>
        <translation>Last day %1; days left: %2.</translation>
    </message>
    <message>
        <source>该年度放假安排尚未载入，按周末推算，请以官方安排为准。</source>
        <translation> The holiday notice of that year is not loaded; counted with weekends only. Please check it against the official notice.</translation>
    </message>
</context>
<context>
    <name>hezhong::RoutesCard</name>
    <message>
        <source>可走的路</source>
        <translation>Ways open</translation>
    </message>
    <message>
        <source>可走的路，按 Enter 查看说明</source>
        <translation>Ways open; Enter explains one</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>得到什么</source>
        <translation>What it gives</translation>
    </message>
    <message>
        <source>向谁提出</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>需要的文书</source>
        <translation>Documents needed</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Please note</translation>
    </message>
</context>
<context>
    <name>hezhong::RuleCardView</name>
    <message>
        <source>起始日不详</source>
        <translation>unknown day</translation>
    </message>
    <message>
        <source>有效：%1 至 %2</source>
        <translation>In force: %1 to %2</translation>
    </message>
    <message>
        <source>今</source>
        <translation>now</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>请从列表中选择一条规则。</source>
        <translation>Please choose a rule from the list.</translation>
    </message>
    <message>
        <source>%1（%2，%3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>以上是用通俗文字概括的，办案以公布的法律文本为准。</source>
        <translation>This is a summary in plain words; the published text of the law decides.</translation>
    </message>
    <message>
        <source>其他版本</source>
        <translation>Other versions</translation>
    </message>
    <message>
        <source>本机构导入的法规文本</source>
        <translation>Law texts that you imported</translation>
    </message>
    <message>
        <source>另存为文件：%1</source>
        <translation>Save as a file: %1</translation>
    </message>
    <message>
        <source>保存法规文本</source>
        <translation>Save the law text</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>“%1”已保存。</source>
        <translation>"%1" saved.</translation>
    </message>
</context>
<context>
    <name>hezhong::RulesPage</name>
    <message>
        <source>程序所依据的每一条规则，用通俗文字概括</source>
        <translation>Every rule the program works by, in plain words</translation>
    </message>
    <message>
        <source>输入法律名称、条文、内容或者拼音</source>
        <translation>Name of a law, article, words or pinyin</translation>
    </message>
    <message>
        <source>查找规则</source>
        <translation>Find a rule</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>法规与规则</source>
        <translation>Laws and rules</translation>
    </message>
    <message>
        <source>这里查阅程序计算期限、金额和提示所依据的规则。在上方输入文字或者拼音筛选，用上下键选择，右侧显示内容、效力期间、来源，以及本机构导入的法规文本。</source>
        <translation>Here you look up the rules behind time limits, amounts and warnings. Type words or pinyin above to filter, choose with the arrow keys; at the right stand the rule, when it is in force, its source, and the law texts that you imported.</translation>
    </message>
</context>
<context>
    <name>hezhong::SalvagePage</name>
    <message>
        <source>数据有损坏</source>
        <translation>The data is damaged</translation>
    </message>
    <message>
        <source>检查和抢救的结果</source>
        <translation>What the check or the salvage found</translation>
    </message>
    <message>
        <source>检查与修复</source>
        <translation>Check and repair</translation>
    </message>
    <message>
        <source>抢救到新的案件库</source>
        <translation>Salvage into a new store</translation>
    </message>
    <message>
        <source>把能读出的内容取到旁边新的文件夹；原来的数据不改动。</source>
        <translation>Takes what can be read into a new folder beside it; the original data is not changed.</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>指定备份位置…</source>
        <translation>Add a place of backups…</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>保存这份报告…</source>
        <translation>Save this report…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>会到本机构自己的备份里找缺失的内容。备份在移动硬盘或网络盘上的，请先指定位置。</source>
        <translation>What is missing is looked for in the office's own backups. Where backups lie on a stick or a share, add that place first.</translation>
    </message>
    <message>
        <source>正在逐页检查…</source>
        <translation>Checking page by page…</translation>
    </message>
    <message>
        <source>没有找到损坏的页或者文件，请先试“检查与修复”。</source>
        <translation>No damaged page or file was found; please try “Check and repair” first.</translation>
    </message>
    <message>
        <source>这份数据能打开，但打开时发现下面的问题。可以先修复，也可以直接打开，以后再处理。</source>
        <translation>This data can be opened, but opening it found what follows. You can repair it first, or open it and see to it later.</translation>
    </message>
    <message>
        <source>选择备份，或者存放备份的文件夹</source>
        <translation>Choose a backup, or a folder that holds backups</translation>
    </message>
    <message>
        <source>还会到这里找缺失的内容：%1</source>
        <translation>What is missing is looked for here too: %1</translation>
    </message>
    <message>
        <source>正在检查和修复…</source>
        <translation>Checking and repairing…</translation>
    </message>
    <message>
        <source>没有发现需要修复的内容。</source>
        <translation>Nothing was found that needs repair.</translation>
    </message>
    <message>
        <source>正在逐页抢救，原来的数据不改动…</source>
        <translation>Salvaging page by page; the original data is not changed…</translation>
    </message>
    <message>
        <source>保存报告</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>数据检查报告.txt</source>
        <translation>data-check-report.txt</translation>
    </message>
    <message>
        <source>修复密钥文件、附件和检索索引；换下的文件留在 %1 文件夹里。</source>
        <translation>Repairs key files, attachments and the search index; replaced files stay in the folder “%1”.</translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation>Text file (*.txt)</translation>
    </message>
</context>
<context>
    <name>hezhong::SavedIndicator</name>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>正在输入，稍后自动保存</source>
        <translation>Typing; will be saved automatically</translation>
    </message>
    <message>
        <source>尚未保存</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>hezhong::ScopeChecklist</name>
    <message>
        <source>双方是什么关系</source>
        <translation>What the two sides are to each other</translation>
    </message>
    <message>
        <source>争议的是什么</source>
        <translation>What the dispute is about</translation>
    </message>
    <message>
        <source>新就业形态劳动者</source>
        <translation>Workers in new forms of employment</translation>
    </message>
    <message>
        <source>超过法定退休年龄的劳动者</source>
        <translation>Workers above retirement age</translation>
    </message>
    <message>
        <source>有没有下列情形</source>
        <translation>Whether one of these applies</translation>
    </message>
    <message>
        <source>还可以走的其他途径</source>
        <translation>Other ways beside</translation>
    </message>
    <message>
        <source>是否属于受理范围</source>
        <translation>Within the scope?</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>按当事人所说逐项选择，方向键切换；不清楚的留在“不清楚”。判断随回答更新，不影响登记。</source>
        <translation>Answer as the party tells it, with the arrow keys; leave what is not clear at "Unclear". The result follows the answers and does not hinder registration.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>不清楚</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>去处：%1</source>
        <translation>Where to go: %1</translation>
    </message>
    <message>
        <source>还要问清：%1</source>
        <translation>Still to ask: %1</translation>
    </message>
    <message>
        <source>提示：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>按现在的回答，没有不予受理的理由。</source>
        <translation>The answers so far give no reason for a refusal.</translation>
    </message>
</context>
<context>
    <name>hezhong::SealForm</name>
    <message>
        <source>%1 毫米</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>负责人和调解员</source>
        <translation>Heads and mediators</translation>
    </message>
    <message>
        <source>指定的人员</source>
        <translation>Named people</translation>
    </message>
    <message>
        <source>印章名称</source>
        <translation>Name of the seal</translation>
    </message>
    <message>
        <source>宽度</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>可以用印的</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>人员姓名</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>多人之间用顿号隔开。</source>
        <translation>Separate several names by commas.</translation>
    </message>
    <message>
        <source>选择图片…</source>
        <translation>Choose image…</translation>
    </message>
    <message>
        <source>保存印章</source>
        <translation>Save seal</translation>
    </message>
    <message>
        <source>背景透明的图片。</source>
        <translation>An image with a transparent background.</translation>
    </message>
    <message>
        <source>选择印章图片</source>
        <translation>Choose the image of the seal</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>图片打不开。</source>
        <translation>The image cannot be opened.</translation>
    </message>
    <message>
        <source>还没有选择图片。</source>
        <translation>No image has been chosen yet.</translation>
    </message>
    <message>
        <source>印章“%1”已添加。</source>
        <translation>The seal “%1” has been added.</translation>
    </message>
</context>
<context>
    <name>hezhong::SealsCard</name>
    <message>
        <source>印章</source>
        <translation>Seals</translation>
    </message>
    <message>
        <source>添加印章…</source>
        <translation>Add a seal…</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>印章图片加密保存，每次用印都记下用印的人、时间和文书。图片与实物印章一样，请指定专人使用。</source>
        <translation>Images of seals are kept encrypted; every use is noted with who, when and on which paper. An image is as good as the seal itself: name who may use it.</translation>
    </message>
    <message>
        <source>本机构的印章</source>
        <translation>The office's seals</translation>
    </message>
    <message>
        <source>不添加</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>%1 毫米　可以用印：%2</source>
        <translation>%1 mm, used by: %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>停用“%1”</source>
        <translation>Take “%1” out of use</translation>
    </message>
    <message>
        <source>停用后不能再用它盖章；已经盖过的文书不变。</source>
        <translation>It cannot be set any more; papers on which it stands stay as they are.</translation>
    </message>
    <message>
        <source>印章“%1”已停用。</source>
        <translation>The seal “%1” is out of use.</translation>
    </message>
</context>
<context>
    <name>hezhong::SearchBox</name>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>案号、姓名、拼音、笔录内容…</source>
        <translation>Case number, name, pinyin, record…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>hezhong::SearchPage</name>
    <message>
        <source>没有找到。可以少写几个字，或者换成拼音首字母、案号、证件号后四位再试。</source>
        <translation>Nothing was found. Please try fewer words, pinyin initials, the case number or the last four characters of an identity number.</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>查找“%1”</source>
        <translation>Find "%1"</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>Hits: %1</translation>
    </message>
    <message>
        <source>只列出最相近的 %1 条，请写得更具体</source>
        <translation>Closest hits shown: %1; please be more specific</translation>
    </message>
</context>
<context>
    <name>hezhong::SearchPopup</name>
    <message>
        <source>可以输入案号、姓名或单位、拼音首字母、证件号后四位，也可以输入请求和笔录中的词语。</source>
        <translation>Type a case number, a person or organisation, pinyin initials, the last four characters of an identity number, or words from claims and records.</translation>
    </message>
    <message>
        <source>没有找到“%1”。可以少写几个字，或者换成拼音首字母、案号再试。</source>
        <translation>"%1" was not found. Please try fewer words, pinyin initials or the case number.</translation>
    </message>
    <message>
        <source>↑↓ 选择，回车打开，Esc 关闭</source>
        <translation>↑↓ choose, Enter opens, Esc closes</translation>
    </message>
    <message>
        <source>共 %1 条，先列出 %2 条；直接回车看全部</source>
        <translation>Hits: %1, shown: %2; press Enter to see all</translation>
    </message>
    <message>
        <source>共 %1 条；%2</source>
        <translation>Hits: %1; %2</translation>
    </message>
</context>
<context>
    <name>hezhong::SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>也可以用 Ctrl+加号、Ctrl+减号。</source>
        <translation>Ctrl+plus and Ctrl+minus work as well.</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>文书始终使用中文。</source>
        <translation>Documents are always in Chinese.</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>%1 分钟无操作后</source>
        <translation>After %1 idle minutes</translation>
    </message>
    <message>
        <source>不自动锁定</source>
        <translation>Never by itself</translation>
    </message>
    <message>
        <source>自动锁定</source>
        <translation>Lock automatically</translation>
    </message>
    <message>
        <source>离开座位时可随时按 Ctrl+L。</source>
        <translation>Ctrl+L locks at any time, when you leave your desk.</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>This organisation</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>和衷 %1
劳动人事争议调解工作站，自由软件，许可证 GPL-3.0-or-later。</source>
        <translation>Hezhong %1
A workstation for the mediation of labour and personnel disputes. Free software, licence GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>数据保存在：%1</source>
        <translation>Data is kept in: %1</translation>
    </message>
    <message>
        <source>法规</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>放假安排、最低工资等数额、地方假日、要素问答表和法规文本在“法规数据”中维护；程序所依据的规则在“法规与规则”中查阅。</source>
        <translation>Holiday notices, amounts such as minimum wages, local holidays, question sheets and law texts are kept in "Law data"; the rules the program works by are read in "Laws and rules".</translation>
    </message>
    <message>
        <source>法规数据</source>
        <translation>Law data</translation>
    </message>
    <message>
        <source>法规与规则</source>
        <translation>Laws and rules</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>文书的样式和文字可以按本单位的需要修改；拟定协议时选用的条款在“条款库”中维护。</source>
        <translation>Layout and words of documents can be changed as the office needs them; the clauses that are offered for agreements are kept in the clause library.</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>条款库</source>
        <translation>Clause library</translation>
    </message>
    <message>
        <source>安全</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>谁可以使用、谁做过什么、数据另存在哪里。</source>
        <translation>Who may work here, who did what, where the data is kept besides.</translation>
    </message>
</context>
<context>
    <name>hezhong::SettingsRoom</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>法规与规则</source>
        <translation>Laws and rules</translation>
    </message>
    <message>
        <source>法规数据</source>
        <translation>Law data</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>条款库</source>
        <translation>Clause library</translation>
    </message>
    <message>
        <source>用户与权限</source>
        <translation>Users and rights</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>密钥</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>核验数据</source>
        <translation>Verify data</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>Time of keeping</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>hezhong::SetupWizard</name>
    <message>
        <source>新建调解组织</source>
        <translation>New mediation organisation</translation>
    </message>
    <message>
        <source>第 %1 步，共 %2 步：%3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>建立数据</source>
        <translation>Create data</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>正在建立加密的数据，约需几秒…</source>
        <translation>Creating the encrypted data; this takes a few seconds…</translation>
    </message>
</context>
<context>
    <name>hezhong::SheetForm</name>
    <message>
        <source>请填写不为负数、最多两位小数的数。</source>
        <translation>Please fill in a number that is not negative, with two decimal places at most.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>与申请人说法不同的填写</source>
        <translation>Fill in where it differs from the applicant</translation>
    </message>
</context>
<context>
    <name>hezhong::SheetResult</name>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>待计算</source>
        <translation>To be calculated</translation>
    </message>
    <message>
        <source>按被申请人的说法为 %1 元</source>
        <translation>By what the respondent says: %1 yuan</translation>
    </message>
    <message>
        <source>还缺的回答</source>
        <translation>Answers still missing</translation>
    </message>
    <message>
        <source>去回答：%1</source>
        <translation>Go to the question: %1</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>现有回答还不能形成请求。</source>
        <translation>The answers so far do not make a claim yet.</translation>
    </message>
    <message>
        <source>合计 %1 元</source>
        <translation>Total: %1 yuan</translation>
    </message>
    <message>
        <source>争议焦点</source>
        <translation>Points in dispute</translation>
    </message>
</context>
<context>
    <name>hezhong::SheetsCard</name>
    <message>
        <source>要素问答表</source>
        <translation>Question sheets</translation>
    </message>
    <message>
        <source>按争议类型逐项询问的问题。可以导入本机构自己的问答表；编号相同的，代替程序自带的。</source>
        <translation>Questions for each kind of dispute. You may import sheets of your own; one with the same id takes the place of a built-in one.</translation>
    </message>
    <message>
        <source>导入问答表文件</source>
        <translation>Import a sheet</translation>
    </message>
    <message>
        <source>编号 %1</source>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>要素问答表已删除。</source>
        <translation>Question sheet removed.</translation>
    </message>
    <message>
        <source>程序自带</source>
        <translation>Built in</translation>
    </message>
    <message>
        <source>选择问答表文件</source>
        <translation>Choose a question sheet</translation>
    </message>
    <message>
        <source>问答表文件</source>
        <translation>Question sheets</translation>
    </message>
    <message>
        <source>要素问答表已导入。</source>
        <translation>Question sheet imported.</translation>
    </message>
</context>
<context>
    <name>hezhong::SignatoryList</name>
    <message>
        <source>本人签名</source>
        <translation>Signs in person</translation>
    </message>
    <message>
        <source>本单位盖章、负责人签名</source>
        <translation>Seal of the organisation, signature of its head</translation>
    </message>
    <message>
        <source>代理人 %1（特别授权）</source>
        <translation>Agent %1 (special authority)</translation>
    </message>
    <message>
        <source>代理人 %1（一般授权，不能代签）</source>
        <translation>Agent %1 (general authority, cannot sign)</translation>
    </message>
    <message>
        <source>%1只有一般授权，不能代为和解、签订协议。请由当事人本人签订，或者补交特别授权委托书后在“当事人”中修改权限。</source>
        <translation>%1 holds a general authority only and cannot settle or sign for the party. Please let the party sign in person, or change the authority under "Parties" after a power of attorney with special authority has been handed in.</translation>
    </message>
</context>
<context>
    <name>hezhong::SignaturePad</name>
    <message>
        <source>签名板</source>
        <translation>Signature pad</translation>
    </message>
    <message>
        <source>还没有签名。请用笔、手指或者鼠标书写；回车保存，Esc 清除，退格键撤销一笔。</source>
        <translation>No signature yet. Write with pen, finger or mouse; Enter keeps it, Esc clears, Backspace takes a stroke back.</translation>
    </message>
    <message>
        <source>已写 %1 笔。回车保存，Esc 清除，退格键撤销一笔。</source>
        <translation>%1 strokes. Enter keeps them, Esc clears, Backspace takes a stroke back.</translation>
    </message>
    <message>
        <source>请在此处签名</source>
        <translation>Please sign here</translation>
    </message>
</context>
<context>
    <name>hezhong::SigningDialog</name>
    <message>
        <source>签名盖章：%1</source>
        <translation>Sign and seal: %1</translation>
    </message>
    <message>
        <source>谁要签名，回车选择</source>
        <translation>Who has to sign; Enter chooses</translation>
    </message>
    <message>
        <source>已经签名的和已经办理的步骤</source>
        <translation>Signatures and steps so far</translation>
    </message>
    <message>
        <source>签名人</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>不是本案人员的，写明身份</source>
        <translation>Who they are, if not of this case</translation>
    </message>
    <message>
        <source>这样的签名是与所显示文书的摘要、在场人员一起保存的图像，没有使用电子签名认证证书，不是《电子签名法》所称的可靠的电子签名。需要纸质原件的，请打印后亲笔签名。</source>
        <translation>Such a signature is an image kept with the hash of the paper shown and with who was there. It uses no certificate and is no reliable electronic signature in the sense of the Electronic Signature Law. Where an original on paper is needed, print it and sign by hand.</translation>
    </message>
    <message>
        <source>已朗读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>大字版</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>已解释</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>翻译…</source>
        <translation>Interpreter…</translation>
    </message>
    <message>
        <source>翻译人员的姓名、语种</source>
        <translation>Interpreter's name and language</translation>
    </message>
    <message>
        <source>见证人…</source>
        <translation>Witness…</translation>
    </message>
    <message>
        <source>见证人的姓名</source>
        <translation>Witness's name</translation>
    </message>
    <message>
        <source>拒绝签名…</source>
        <translation>Refused…</translation>
    </message>
    <message>
        <source>指印图片…</source>
        <translation>Fingerprint…</translation>
    </message>
    <message>
        <source>选择指印图片</source>
        <translation>Choose the image of the print</translation>
    </message>
    <message>
        <source>单位印章图片…</source>
        <translation>Party's seal…</translation>
    </message>
    <message>
        <source>选择当事人的印章图片</source>
        <translation>Choose the image of the party's seal</translation>
    </message>
    <message>
        <source>纸上签名扫描件…</source>
        <translation>Scan of a signed sheet…</translation>
    </message>
    <message>
        <source>选择签名页的扫描图片</source>
        <translation>Choose the scan of the signed page</translation>
    </message>
    <message>
        <source>加盖本机构印章</source>
        <translation>Set the office's seal</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>撤销一笔</source>
        <translation>Undo stroke</translation>
    </message>
    <message>
        <source>保存签名</source>
        <translation>Keep signature</translation>
    </message>
    <message>
        <source>看签名件</source>
        <translation>Show signed copy</translation>
    </message>
    <message>
        <source>另存签名件…</source>
        <translation>Save signed copy…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>这份文书的文件打不开，不能签名。</source>
        <translation>The file of this paper cannot be opened, so it cannot be signed.</translation>
    </message>
    <message>
        <source>请运行完整性检查，并用备份恢复。</source>
        <translation>Run the integrity check and restore from a backup.</translation>
    </message>
    <message>
        <source>“%1”的签名已保存。</source>
        <translation>The signature of “%1” has been kept.</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>图片打不开，没有保存。</source>
        <translation>The image cannot be opened; nothing was kept.</translation>
    </message>
    <message>
        <source>已记录：%1。</source>
        <translation>Kept: %1.</translation>
    </message>
    <message>
        <source>记入签名步骤，并列在签名件的最后一页。</source>
        <translation>It is kept with the steps of signing and listed on the last page of the signed copy.</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>“%1”拒绝签名</source>
        <translation>“%1” refuses to sign</translation>
    </message>
    <message>
        <source>原因和见证人会记入案卷，并列在签名件的最后一页。</source>
        <translation>Reason and witness stay in the file and are listed on the last page of the signed copy.</translation>
    </message>
    <message>
        <source>拒绝的原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已记录“%1”拒绝签名。</source>
        <translation>Kept that “%1” refused to sign.</translation>
    </message>
    <message>
        <source>还没有添加印章。请在“设置”的“印章”中添加。</source>
        <translation>There is no seal yet. Add one under “Seals” in the settings.</translation>
    </message>
    <message>
        <source>加盖“%1”</source>
        <translation>Set “%1”</translation>
    </message>
    <message>
        <source>印章会盖在这份文书上，并记下用印的人和时间；盖后不能撤销。</source>
        <translation>The seal is set on this paper, and who set it and when is noted; it cannot be undone.</translation>
    </message>
    <message>
        <source>盖章</source>
        <translation>Set seal</translation>
    </message>
    <message>
        <source>已加盖“%1”。</source>
        <translation>“%1” has been set.</translation>
    </message>
    <message>
        <source>另存签名件</source>
        <translation>Save signed copy</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>文件没有加密，用后请妥善保管。</source>
        <translation>The file is not encrypted; keep it safe.</translation>
    </message>
</context>
<context>
    <name>hezhong::SlipCard</name>
    <message>
        <source>交给“%1”的临时密码</source>
        <translation>Temporary password for "%1"</translation>
    </message>
    <message>
        <source>临时密码</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>请当面交给本人。第一次登录时必须换成只有本人知道的密码。离开这里以后不再显示；没有记下的，重设一次即可。</source>
        <translation>Please hand it over in person. It has to be replaced at the first signing in by a password that only its owner knows. It is not shown again after you leave; if it was lost, reset it once more.</translation>
    </message>
    <message>
        <source>打印交接单…</source>
        <translation>Print the slip…</translation>
    </message>
    <message>
        <source>已交给本人</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>临时密码交接单</source>
        <translation>Temporary password slip</translation>
    </message>
</context>
<context>
    <name>hezhong::SmallForm</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>hezhong::StartupPage</name>
    <message>
        <source>和衷 · 劳动人事争议调解工作站</source>
        <translation>Hezhong · workstation for labour and personnel dispute mediation</translation>
    </message>
</context>
<context>
    <name>hezhong::StartupWindow</name>
    <message>
        <source>和衷</source>
        <translation>Hezhong</translation>
    </message>
</context>
<context>
    <name>hezhong::StepButton</name>
    <message>
        <source>下一步：%1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>hezhong::StepPanel</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>hezhong::StepTable</name>
    <message>
        <source>计算步骤</source>
        <translation>Steps of the calculation</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
</context>
<context>
    <name>hezhong::StoresAsideCard</name>
    <message>
        <source>恢复时保留的数据</source>
        <translation>Data set aside by restores</translation>
    </message>
    <message>
        <source>每次恢复都把原来的数据改名保留在旁边，程序不会删除它们。</source>
        <translation>Every restore keeps the data of before beside under another name; the program never deletes it.</translation>
    </message>
    <message>
        <source>%1 恢复之前的数据</source>
        <translation>Data of before the restore of %1</translation>
    </message>
    <message>
        <source>%1 撤销恢复时换下的数据</source>
        <translation>Data taken out when a restore was undone on %1</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>换回这份数据…</source>
        <translation>Put this data back…</translation>
    </message>
</context>
<context>
    <name>hezhong::TabStrip</name>
    <message>
        <source>分栏</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>hezhong::TemplateEditor</name>
    <message>
        <source>填写项</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>回车放入光标处</source>
        <translation>Enter puts one in at the caret</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>模板的内容</source>
        <translation>Text of the template</translation>
    </message>
    <message>
        <source>比较的结果</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>改动的说明</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>改动的说明，可以不填</source>
        <translation>What was changed (optional)</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>恢复自带</source>
        <translation>Use built-in</translation>
    </message>
    <message>
        <source>与自带的比较</source>
        <translation>Compare with built-in</translation>
    </message>
    <message>
        <source>自带的改动</source>
        <translation>Changes of the built-in</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>使用系统自带的模板；在这里修改并保存后，改用本单位的模板。</source>
        <translation>The built-in template is in use. Change and save it here to use the office's own.</translation>
    </message>
    <message>
        <source>使用本单位的第 %1 版，由%2保存。%3</source>
        <translation>The office's revision %1 is in use, saved by %2. %3</translation>
    </message>
    <message>
        <source>自带的模板此后已经更新，请核对“自带的改动”，需要时修改；核对后保存即可。</source>
        <translation> The built-in template has been updated since. Please look at “Changes of the built-in”, change yours if needed, and save.</translation>
    </message>
    <message>
        <source>这份模板不能再用，改正或者恢复自带的以前，不能出具这种文书。</source>
        <translation> This template can no longer be used; no document of this kind can be issued until it is put right or the built-in one is used.</translation>
    </message>
    <message>
        <source>没有发现问题，可以用于《%1》。</source>
        <translation>No fault was found; it can be used for “%1”.</translation>
    </message>
    <message>
        <source>没有差别。</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>模板已保存并开始使用。</source>
        <translation>The template has been kept and is in use.</translation>
    </message>
    <message>
        <source>恢复使用自带的模板？</source>
        <translation>Use the built-in template again?</translation>
    </message>
    <message>
        <source>以后出具的《%1》使用自带的模板。本单位的各版都保留着，已经出具的文书不变。</source>
        <translation>“%1” will be issued with the built-in template. Every revision of the office stays, and what was issued does not change.</translation>
    </message>
    <message>
        <source>已恢复使用自带的模板。</source>
        <translation>The built-in template is in use again.</translation>
    </message>
    <message>
        <source>导出模板</source>
        <translation>Export the template</translation>
    </message>
    <message>
        <source>模板文件</source>
        <translation>Template files</translation>
    </message>
    <message>
        <source>模板已导出。</source>
        <translation>The template has been exported.</translation>
    </message>
    <message>
        <source>选择模板文件</source>
        <translation>Choose a template file</translation>
    </message>
    <message>
        <source>模板已导入并开始使用。</source>
        <translation>The template has been imported and is in use.</translation>
    </message>
</context>
<context>
    <name>hezhong::TemplatePreview</name>
    <message>
        <source>预览所用的案件</source>
        <translation>Case for the preview</translation>
    </message>
    <message>
        <source>虚构案件：内容完整</source>
        <translation>Made-up case: complete</translation>
    </message>
    <message>
        <source>虚构案件：只有必填内容</source>
        <translation>Made-up case: only what is required</translation>
    </message>
    <message>
        <source>虚构案件：当事人众多</source>
        <translation>Made-up case: many parties</translation>
    </message>
</context>
<context>
    <name>hezhong::TemplatesPage</name>
    <message>
        <source>第 %1 版</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>系统自带</source>
        <translation>Built-in</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>需要核对</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>需要更新</source>
        <translation>To be updated</translation>
    </message>
    <message>
        <source>改动只用于以后出具的文书</source>
        <translation>Changes only affect documents issued from now on</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>这里按本单位的需要修改文书的样式和文字。模板保存以前，用三个虚构的案件试填；有问题的，指出在第几行，不予保存。每次保存都是新的一版，原来的各版都保留着；已经出具的文书不变。程序升级后自带的模板有改动的，会提示核对。</source>
        <translation>Here the office changes layout and words of its documents. Before a template is kept it is tried out on three made-up cases; a fault is shown at its line and nothing is kept. Each saving is a new revision and the old ones stay; what was issued does not change. When an update of the program brings another built-in template, you are asked to check yours.</translation>
    </message>
    <message>
        <source>保存模板</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>放弃没有保存的改动？</source>
        <translation>Give up what is not saved?</translation>
    </message>
    <message>
        <source>模板的改动还没有保存，离开后不能找回；使用中的模板不变。</source>
        <translation>The changes of the template are not saved and are lost when you leave; the template in use stays as it is.</translation>
    </message>
    <message>
        <source>放弃改动</source>
        <translation>Give up changes</translation>
    </message>
    <message>
        <source>继续编辑</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>hezhong::TimeField</name>
    <message>
        <source>时:分，如 09:30</source>
        <translation>Hour:minute, such as 09:30</translation>
    </message>
    <message>
        <source>没有这个时间，请填写 00:00 到 23:59 之间的时间。</source>
        <translation>There is no such time; please enter one from 00:00 to 23:59.</translation>
    </message>
</context>
<context>
    <name>hezhong::TopBar</name>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>锁定（Ctrl+L）</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>hezhong::UndoRestorePage</name>
    <message>
        <source>换回恢复之前的数据</source>
        <translation>Put back the data of before the restore</translation>
    </message>
    <message>
        <source>我知道：恢复以后新写入的内容不在换回的数据里</source>
        <translation>I know: what was written since the restore is not in the data that is put back</translation>
    </message>
    <message>
        <source>换回</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>%1 从备份恢复时，原来的数据改名保留在：
%2

换回以后，现在的数据同样改名保留在旁边，不会删除。请用恢复之前的密码登录。</source>
        <translation>When a backup was restored on %1, the data of before was kept as:
%2

After putting it back, the present data is kept beside in turn, not deleted. Please sign in with the password of before the restore.</translation>
    </message>
    <message>
        <source>旁边没有恢复之前保留的数据。</source>
        <translation>No data of before a restore lies beside.</translation>
    </message>
    <message>
        <source>请先勾选上面一项，再换回。</source>
        <translation>Please tick the line above first.</translation>
    </message>
</context>
<context>
    <name>hezhong::UserCard</name>
    <message>
        <source>%1 添加。</source>
        <translation>Added on %1.</translation>
    </message>
    <message>
        <source>已停用，不能登录。</source>
        <translation>Deactivated, cannot sign in.</translation>
    </message>
    <message>
        <source>还在用临时密码：第一次登录时必须换掉。</source>
        <translation>Still has a temporary password, to be changed at the first signing in.</translation>
    </message>
    <message>
        <source>承办的未结案件 %1 件。</source>
        <translation>Open cases as mediator: %1.</translation>
    </message>
    <message>
        <source>没有承办未结案件。</source>
        <translation>No open cases as mediator.</translation>
    </message>
    <message>
        <source>重新启用…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>调整角色…</source>
        <translation>Change roles…</translation>
    </message>
    <message>
        <source>重设密码…</source>
        <translation>Reset password…</translation>
    </message>
    <message>
        <source>两人一起重设密码…</source>
        <translation>Reset by two…</translation>
    </message>
    <message>
        <source>停用…</source>
        <translation>Deactivate…</translation>
    </message>
</context>
<context>
    <name>hezhong::UserList</name>
    <message>
        <source>用户</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>未结案件</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>用户列表</source>
        <translation>List of users</translation>
    </message>
    <message>
        <source>姓名、拼音、角色</source>
        <translation>Name, initials, role</translation>
    </message>
    <message>
        <source>筛选用户</source>
        <translation>Filter users</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>临时密码</source>
        <translation>Temporary</translation>
    </message>
</context>
<context>
    <name>hezhong::UsersPage</name>
    <message>
        <source>用户与权限</source>
        <translation>Users and rights</translation>
    </message>
    <message>
        <source>这里是可以打开数据的人和各自的角色。每个人用自己的姓名和密码登录，经办记录写本人姓名。方向键选择用户，右边是可以办理的事；“各角色的权限”列出谁可以做什么。</source>
        <translation>These are the people who can open the data, with their roles. Everybody signs in with their own name and password, and the records carry that name. Choose a user with the arrow keys; what can be done stands at the right; "What each role may do" lists the rights.</translation>
    </message>
    <message>
        <source>添加用户</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>各角色的权限</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>%1 的查阅范围</source>
        <translation>Access to %1</translation>
    </message>
    <message>
        <source>设定查阅范围</source>
        <translation>Set access</translation>
    </message>
</context>
<context>
    <name>hezhong::VerifyPage</name>
    <message>
        <source>开始核验</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>另存结果…</source>
        <translation>Save the result…</translation>
    </message>
    <message>
        <source>核验已停止，数据没有改动。</source>
        <translation>The check was stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>核验没有完成，数据没有改动。</source>
        <translation>The check did not finish; nothing was changed.</translation>
    </message>
    <message>
        <source>核验数据</source>
        <translation>Verify data</translation>
    </message>
    <message>
        <source>核验把保存的全部内容检查一遍，只看不改。核验期间可以照常办案。发现问题的，请先不要改动数据文件夹，另存结果，用最近的备份核对。</source>
        <translation>Everything that is stored is looked over; nothing is changed, and work can go on meanwhile. If something is found, leave the data folder as it is, save the result, and compare with the latest backup.</translation>
    </message>
    <message>
        <source>核验</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>检查数据库、操作记录的校验链和签名、每一条记录、每一份文书和材料是否与当初写入的一样。核验期间可以照常办案；数据多的，需要几分钟。</source>
        <translation>Looks whether the database, the chain and signatures of the journal, every record, paper and file are as they were written. Work can go on meanwhile; much data takes some minutes.</translation>
    </message>
    <message>
        <source>核验的进度</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>各项检查的结果</source>
        <translation>Result of each check</translation>
    </message>
    <message>
        <source>还没有核验。</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>正在核验，先检查数据库的每一页…</source>
        <translation>Checking, first every page of the database…</translation>
    </message>
    <message>
        <source>正在核验，已检查 %1 项，共 %2 项…</source>
        <translation>Checking, %1 of %2…</translation>
    </message>
    <message>
        <source>%1，共 %2 项</source>
        <translation>%1; %2 looked at</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>%1 处问题</source>
        <translation>%1 faults</translation>
    </message>
    <message>
        <source>另有 %1 处，请另存结果后查看。</source>
        <translation>%1 more; save the result to see them.</translation>
    </message>
    <message>
        <source>另存核验结果</source>
        <translation>Save the result of the check</translation>
    </message>
    <message>
        <source>核验结果-%1.txt</source>
        <translation>verification-%1.txt</translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation>Text file (*.txt)</translation>
    </message>
    <message>
        <source>核验结果已保存到 %1。</source>
        <translation>The result was saved to %1.</translation>
    </message>
</context>
<context>
    <name>hezhong::WordExport</name>
    <message>
        <source>导出 Word 文件</source>
        <translation>Export Word file</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word file (*.docx)</translation>
    </message>
    <message>
        <source>文件没有加密，用后请妥善保管。</source>
        <translation>The file is not encrypted; please keep it safe and remove it after use.</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>文书尚未出具，每页带有“草稿”字样；出具后再导出的没有。</source>
        <translation>The paper has not been issued yet, so every page is marked “草稿” (draft); files exported after issuing are not.</translation>
    </message>
</context>
<context>
    <name>hezhong::Workstation</name>
    <message>
        <source>“%1”里没有和衷的数据，没有改动任何文件。</source>
        <translation>"%1" has no data of Hezhong. No file was changed.</translation>
    </message>
    <message>
        <source>其余法规数据照常使用。请到“设置”的“法规数据”中删除后重新导入。</source>
        <translation>All other law data is used as usual. Please remove it in "Law data" of the settings and import it again.</translation>
    </message>
    <message>
        <source>请到“设置”的“文书模板”中办理。</source>
        <translation>Please see to it in Settings, Templates.</translation>
    </message>
    <message>
        <source>可以继续工作；请尽快按上面所说的办理。</source>
        <translation>You can go on working; please see to what is said above soon.</translation>
    </message>
</context>
<context>
    <name>hezhong::YearsCard</name>
    <message>
        <source>年度日历</source>
        <translation>Calendar years</translation>
    </message>
    <message>
        <source>国务院办公厅每年公布的放假安排。没有载入的年度，期限只按周末推算，并且注明。</source>
        <translation>The holiday notice of each year. For a year that is not loaded, limits know weekends only and say so.</translation>
    </message>
    <message>
        <source>导入年度日历文件</source>
        <translation>Import a year</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>程序自带　%1</source>
        <translation>Built in  %1</translation>
    </message>
    <message>
        <source>官方安排</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>本机构导入　%1</source>
        <translation>Imported  %1</translation>
    </message>
    <message>
        <source>无法识别</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>未标明官方</source>
        <translation>Not official</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>年度日历已删除。</source>
        <translation>Calendar year removed.</translation>
    </message>
    <message>
        <source>选择年度日历文件</source>
        <translation>Choose a calendar year</translation>
    </message>
    <message>
        <source>日历文件</source>
        <translation>Calendar years</translation>
    </message>
    <message>
        <source>年度日历已导入。</source>
        <translation>Calendar year imported.</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>离职日期早于入职日期，没有计算。</source>
        <translation>The leaving date is before the date of joining. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对两个日期。</source>
        <translation>Please check both dates.</translation>
    </message>
    <message>
        <source>两个日期不在同一年，没有计算。</source>
        <translation>The two dates are not in the same year. Nothing was calculated.</translation>
    </message>
    <message>
        <source>年休假按公历年度计算，请分年度计算。</source>
        <translation>Annual leave is counted by calendar year; please calculate each year by itself.</translation>
    </message>
    <message>
        <source>当年在职日历天数（%1 至 %2）</source>
        <translation>Calendar days employed in the year (%1 to %2)</translation>
    </message>
    <message>
        <source>按累计工作年限，全年应休天数</source>
        <translation>Days due for a full year, by total years of work</translation>
    </message>
    <message>
        <source>累计工作不满一年的，不享受年休假。</source>
        <translation>There is no annual leave before one year of work in total.</translation>
    </message>
    <message>
        <source>已休天数</source>
        <translation>Days taken</translation>
    </message>
    <message>
        <source>日工资（月平均工资 ÷ 21.75）</source>
        <translation>Daily wage (average monthly wage ÷ 21.75)</translation>
    </message>
    <message>
        <source>%1 天 × 日工资 × 200%（正常工资已付，另付二倍）</source>
        <translation>%1 days × daily wage × 200% (the normal wage is paid already; twice the wage is added)</translation>
    </message>
    <message>
        <source>本人工资（十二个月平均缴费工资）</source>
        <translation>Own wage (average contribution wage of twelve months)</translation>
    </message>
    <message>
        <source>低于统筹地区平均工资 60%，按 60% 计算</source>
        <translation>Below 60% of the average wage of the pooling region; counted at 60%</translation>
    </message>
    <message>
        <source>高于统筹地区平均工资 300%，按 300% 计算</source>
        <translation>Above 300% of the average wage of the pooling region; counted at 300%</translation>
    </message>
    <message>
        <source>%1 级伤残补助月数</source>
        <translation>Months of allowance for disability grade %1</translation>
    </message>
    <message>
        <source>一次性伤残补助金</source>
        <translation>Lump-sum disability allowance</translation>
    </message>
    <message>
        <source>已参保的由工伤保险基金支付；未参保的由用人单位支付（工伤保险条例第六十二条）。</source>
        <translation>Paid by the work injury insurance fund if insured, by the employer if not (Regulations on Work Injury Insurance art. 62).</translation>
    </message>
    <message>
        <source>解除合同时的一次性工伤医疗补助金和伤残就业补助金由省里规定月数，本次未计入。</source>
        <translation>The lump-sum medical and employment allowances due when the contract ends follow the months set by the province; they are not included here.</translation>
    </message>
    <message>
        <source>没有 %1 年适用的全国城镇居民人均可支配收入，没有计算。</source>
        <translation>The national disposable income per urban resident that applies to %1 is not available. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请在参数表中补充国家统计局公布的上一年度数据后再计算。</source>
        <translation>Please add last year's figure of the National Bureau of Statistics to the table of parameters, then calculate again.</translation>
    </message>
    <message>
        <source>上一年度全国城镇居民人均可支配收入（%1）</source>
        <translation>National disposable income per urban resident of the year before (%1)</translation>
    </message>
    <message>
        <source>20 倍</source>
        <translation>20 times</translation>
    </message>
    <message>
        <source>所用的参数尚未与公布原文核对。</source>
        <translation>The parameter used has not been checked against its published text yet.</translation>
    </message>
    <message>
        <source>离职前十二个月平均工资的 %1%</source>
        <translation>%1% of the average wage of the twelve months before leaving</translation>
    </message>
    <message>
        <source>低于当地最低工资，按最低工资计算</source>
        <translation>Below the local minimum wage; counted at the minimum wage</translation>
    </message>
    <message>
        <source>%1 个月合计</source>
        <translation>Total for %1 months</translation>
    </message>
    <message>
        <source>合同约定了补偿标准的，按约定；以上用于没有约定而劳动者已经履行的情形。</source>
        <translation>If the contract sets the compensation, the contract applies; the above is for the case without such a term where the worker has complied.</translation>
    </message>
    <message>
        <source>“%1”（%2）%3</source>
        <translation>"%1" (%2) %3</translation>
    </message>
    <message>
        <source>不是有效的日期，没有计算。</source>
        <translation>is not a valid date. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请按 2026-11-09 的格式填写实际存在的日期。</source>
        <translation>Please enter a date that exists, in the form 2026-11-09.</translation>
    </message>
    <message>
        <source>的年份不合情理，没有计算。</source>
        <translation>has an implausible year. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对年份。</source>
        <translation>Please check the year.</translation>
    </message>
    <message>
        <source>不是有效的金额，没有计算。</source>
        <translation>is not a valid amount. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请填写以元为单位、不为负数、最多两位小数的金额，例如 12300.00。</source>
        <translation>Please enter an amount in yuan, not negative, with at most two decimals, for example 12300.00.</translation>
    </message>
    <message>
        <source>应当大于零，没有计算。</source>
        <translation>must be greater than zero. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对金额。</source>
        <translation>Please check the amount.</translation>
    </message>
    <message>
        <source>大得不合情理，没有计算。</source>
        <translation>is implausibly large. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对金额，单位是元。</source>
        <translation>Please check the amount; its unit is the yuan.</translation>
    </message>
    <message>
        <source>应当是不为负数的整数，没有计算。</source>
        <translation>must be a whole number that is not negative. Nothing was calculated.</translation>
    </message>
    <message>
        <source>应当是不为负数、最多两位小数的数，没有计算。</source>
        <translation>must be a number that is not negative, with at most two decimals. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请填写 %1 至 %2 之间的数。</source>
        <translation>Please enter a number from %1 to %2.</translation>
    </message>
    <message>
        <source>超出合理范围，没有计算。</source>
        <translation>is out of the reasonable range. Nothing was calculated.</translation>
    </message>
    <message>
        <source>的取值无法识别，没有计算。</source>
        <translation>has a value that is not known. Nothing was calculated.</translation>
    </message>
    <message>
        <source>可以填写：%1。</source>
        <translation>Possible values: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>这项计算没有名为“%1”的项目，没有计算。</source>
        <translation>This calculation has no item called "%1". Nothing was calculated.</translation>
    </message>
    <message>
        <source>没有填写，没有计算。</source>
        <translation>is missing. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请补充这一项。</source>
        <translation>Please add this item.</translation>
    </message>
    <message>
        <source>入职日期</source>
        <translation>Date of joining</translation>
    </message>
    <message>
        <source>最后工作日</source>
        <translation>Last day of work</translation>
    </message>
    <message>
        <source>离职前十二个月平均工资</source>
        <translation>Average wage of the twelve months before leaving</translation>
    </message>
    <message>
        <source>当地上年度职工月平均工资</source>
        <translation>Local average monthly wage of the year before</translation>
    </message>
    <message>
        <source>当地月最低工资</source>
        <translation>Local monthly minimum wage</translation>
    </message>
    <message>
        <source>2008年以前的年限是否计入</source>
        <translation>Whether the years before 2008 count</translation>
    </message>
    <message>
        <source>经济补偿</source>
        <translation>Economic compensation</translation>
    </message>
    <message>
        <source>违法解除或者终止的赔偿金</source>
        <translation>Damages for unlawful dissolution or termination</translation>
    </message>
    <message>
        <source>代通知金</source>
        <translation>Payment in lieu of notice</translation>
    </message>
    <message>
        <source>上一个月的工资</source>
        <translation>Wage of the month before</translation>
    </message>
    <message>
        <source>未订立书面合同的二倍工资</source>
        <translation>Double wage for want of a written contract</translation>
    </message>
    <message>
        <source>用工之日</source>
        <translation>First day of employment</translation>
    </message>
    <message>
        <source>月工资</source>
        <translation>Monthly wage</translation>
    </message>
    <message>
        <source>补订书面合同之日</source>
        <translation>Day the written contract was made later</translation>
    </message>
    <message>
        <source>计算截止日</source>
        <translation>Last day counted</translation>
    </message>
    <message>
        <source>加班工资</source>
        <translation>Overtime pay</translation>
    </message>
    <message>
        <source>月工资标准</source>
        <translation>Monthly wage rate</translation>
    </message>
    <message>
        <source>工作日延长小时数</source>
        <translation>Overtime hours on working days</translation>
    </message>
    <message>
        <source>休息日加班小时数</source>
        <translation>Overtime hours on rest days</translation>
    </message>
    <message>
        <source>法定节假日加班小时数</source>
        <translation>Overtime hours on statutory holidays</translation>
    </message>
    <message>
        <source>未休年休假工资</source>
        <translation>Pay for annual leave not taken</translation>
    </message>
    <message>
        <source>剔除加班工资后的月平均工资</source>
        <translation>Average monthly wage without overtime pay</translation>
    </message>
    <message>
        <source>累计工作年限</source>
        <translation>Total years of work</translation>
    </message>
    <message>
        <source>当年已休天数</source>
        <translation>Days taken this year</translation>
    </message>
    <message>
        <source>当年入职日期</source>
        <translation>Date of joining in this year</translation>
    </message>
    <message>
        <source>当年离职日期</source>
        <translation>Leaving date in this year</translation>
    </message>
    <message>
        <source>违法约定试用期的赔偿金</source>
        <translation>Damages for unlawful probation</translation>
    </message>
    <message>
        <source>试用期满月工资</source>
        <translation>Monthly wage after probation</translation>
    </message>
    <message>
        <source>已经履行的试用期月数</source>
        <translation>Months of probation served</translation>
    </message>
    <message>
        <source>拖欠的劳动报酬</source>
        <translation>Pay in arrears</translation>
    </message>
    <message>
        <source>应付金额</source>
        <translation>Amount due</translation>
    </message>
    <message>
        <source>已付金额</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>逾期支付的加付赔偿金</source>
        <translation>Additional damages for late payment</translation>
    </message>
    <message>
        <source>逾期未付金额</source>
        <translation>Amount overdue</translation>
    </message>
    <message>
        <source>是否经责令限期支付</source>
        <translation>Whether payment within a time limit was ordered</translation>
    </message>
    <message>
        <source>加付比例</source>
        <translation>Rate of the addition</translation>
    </message>
    <message>
        <source>低于最低工资的差额</source>
        <translation>Gap to the minimum wage</translation>
    </message>
    <message>
        <source>实付月工资</source>
        <translation>Monthly wage paid</translation>
    </message>
    <message>
        <source>应剔除的加班工资、津贴和福利</source>
        <translation>Overtime pay, allowances and benefits to leave out</translation>
    </message>
    <message>
        <source>伤残等级</source>
        <translation>Disability grade</translation>
    </message>
    <message>
        <source>本人月平均缴费工资</source>
        <translation>Own average monthly contribution wage</translation>
    </message>
    <message>
        <source>统筹地区职工月平均工资</source>
        <translation>Average monthly wage of the pooling region</translation>
    </message>
    <message>
        <source>一次性工亡补助金</source>
        <translation>Lump-sum work death allowance</translation>
    </message>
    <message>
        <source>工亡年份</source>
        <translation>Year of the work death</translation>
    </message>
    <message>
        <source>竞业限制经济补偿</source>
        <translation>Compensation for non-competition</translation>
    </message>
    <message>
        <source>已经履行的月数</source>
        <translation>Months complied with</translation>
    </message>
    <message>
        <source>补偿比例</source>
        <translation>Rate of the compensation</translation>
    </message>
    <message>
        <source>病假工资下限</source>
        <translation>Lowest sick pay</translation>
    </message>
    <message>
        <source>没有名为“%1”的计算。</source>
        <translation>There is no calculation called "%1".</translation>
    </message>
    <message>
        <source>请从计算列表中选择。</source>
        <translation>Please choose from the list of calculations.</translation>
    </message>
    <message>
        <source>“%1”不是“项目=数值”的形式，没有计算。</source>
        <translation>"%1" is not of the form "item=value". Nothing was calculated.</translation>
    </message>
    <message>
        <source>请写成 average-wage=8000 这样的形式。</source>
        <translation>Please write it as average-wage=8000.</translation>
    </message>
    <message>
        <source>“%1”填写了两次，没有计算。</source>
        <translation>"%1" was given twice. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请只保留一个。</source>
        <translation>Please keep only one.</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>调休上班日</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>放假调休日</source>
        <translation>Day off by the holiday schedule</translation>
    </message>
    <message>
        <source>法定节假日</source>
        <translation>Statutory holiday</translation>
    </message>
    <message>
        <source>日历没有改变；请对照国务院办公厅的放假通知修改文件后再导入。</source>
        <translation>The calendar was not changed. Please correct the file by the holiday notice of the General Office of the State Council, then import it again.</translation>
    </message>
    <message>
        <source>日历文件缺少“%1”列表。</source>
        <translation>The calendar file lacks the list "%1".</translation>
    </message>
    <message>
        <source>%1 不属于 %2 年的放假安排。</source>
        <translation>%1 does not belong to the holiday schedule of %2.</translation>
    </message>
    <message>
        <source>%1 重复出现。</source>
        <translation>%1 appears twice.</translation>
    </message>
    <message>
        <source>%1 既列为放假又列为上班。</source>
        <translation>%1 is listed both as a day off and as a working day.</translation>
    </message>
    <message>
        <source>%1 不是周末，不能列为调休上班日。</source>
        <translation>%1 is not on a weekend and cannot be a make-up working day.</translation>
    </message>
    <message>
        <source>法定节假日 %1 没有列入放假日。</source>
        <translation>The statutory holiday %1 is not among the days off.</translation>
    </message>
    <message>
        <source>日历文件没有写明有效的年份。</source>
        <translation>The calendar file does not state a valid year.</translation>
    </message>
    <message>
        <source>日历文件没有写明是否为正式安排。</source>
        <translation>The calendar file does not say whether the schedule is official.</translation>
    </message>
    <message>
        <source>正式安排应当写明通知的文号。</source>
        <translation>An official schedule must state the number of its notice.</translation>
    </message>
    <message>
        <source>开头两位“%1”不是登记管理部门和机构类别的代码。</source>
        <translation>The first two characters "%1" are no code of a registering department and kind of body.</translation>
    </message>
    <message>
        <source>统一社会信用代码应为十八位，现为 %1 位。</source>
        <translation>A unified social credit code has 18 characters; this one has %1.</translation>
    </message>
    <message>
        <source>统一社会信用代码只用数字和大写字母，不用字母 I、O、S、V、Z。</source>
        <translation>A unified social credit code uses digits and capital letters only, without I, O, S, V and Z.</translation>
    </message>
    <message>
        <source>第三至八位“%1”不是行政区划代码。</source>
        <translation>Characters 3 to 8, "%1", are no administrative division code.</translation>
    </message>
    <message>
        <source>第十七位与组织机构代码不符，代码中至少有一位填错。</source>
        <translation>Character 17 does not agree with the organisation code; at least one character is wrong.</translation>
    </message>
    <message>
        <source>校验码不符，代码中至少有一位填错。</source>
        <translation>The check character does not agree; at least one character of the code is wrong.</translation>
    </message>
    <message>
        <source>请对照营业执照或者登记证书逐位核对。</source>
        <translation>Please check each character against the business licence or the registration certificate.</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>State organ</translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation>Public institution</translation>
    </message>
    <message>
        <source>群众团体</source>
        <translation>Mass organisation</translation>
    </message>
    <message>
        <source>律师执业机构</source>
        <translation>Law firm</translation>
    </message>
    <message>
        <source>基层法律服务所</source>
        <translation>Grassroots legal service office</translation>
    </message>
    <message>
        <source>仲裁委员会</source>
        <translation>Arbitration commission</translation>
    </message>
    <message>
        <source>社会团体</source>
        <translation>Social organisation</translation>
    </message>
    <message>
        <source>民办非企业单位</source>
        <translation>Private non-enterprise unit</translation>
    </message>
    <message>
        <source>基金会</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>基层工会</source>
        <translation>Grassroots trade union</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>个体工商户</source>
        <translation>Individual business</translation>
    </message>
    <message>
        <source>农民专业合作社</source>
        <translation>Farmers' cooperative</translation>
    </message>
    <message>
        <source>农村集体经济组织</source>
        <translation>Rural collective economic organisation</translation>
    </message>
    <message>
        <source>没有有效的起算日期，无法计算期限。</source>
        <translation>There is no valid starting date, so the time limit cannot be calculated.</translation>
    </message>
    <message>
        <source>请填写%1的日期。</source>
        <translation>Please enter the date of: %1.</translation>
    </message>
    <message>
        <source>没有名为“%1”的期限。</source>
        <translation>There is no time limit called "%1".</translation>
    </message>
    <message>
        <source>请从期限列表中选择。</source>
        <translation>Please choose from the list of time limits.</translation>
    </message>
    <message>
        <source>该日期早于用工之日，没有计算。</source>
        <translation>This date is before the first day of employment. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对日期；用工之前已订立书面合同的，没有二倍工资。</source>
        <translation>Please check the date; if a written contract was made before employment began, there is no double wage.</translation>
    </message>
    <message>
        <source>完整月数（自用工满一个月的次日起逐月计算）</source>
        <translation>Full months (counted month by month from the day after the first month of employment)</translation>
    </message>
    <message>
        <source>不足一个月部分的工作日（%1 至 %2）</source>
        <translation>Working days of the remaining part of a month (%1 to %2)</translation>
    </message>
    <message>
        <source>涉及的年份没有导入正式放假安排，工作日只按周末推算。</source>
        <translation>No official holiday schedule was imported for the years concerned; working days are estimated from weekends only.</translation>
    </message>
    <message>
        <source>劳动合同法施行前入职的，自 2008-01-01 起计算。</source>
        <translation>For employment that began before the Labour Contract Law took effect, counting starts on 2008-01-01.</translation>
    </message>
    <message>
        <source>用工未满一个月即已订立书面合同或者截止，没有二倍工资</source>
        <translation>The written contract was made, or counting ends, within one month of employment: no double wage</translation>
    </message>
    <message>
        <source>应支付二倍工资的期间</source>
        <translation>Period of the double wage</translation>
    </message>
    <message>
        <source>%1 个月 × %2（已付的一倍之外另付的一倍）</source>
        <translation>%1 months × %2 (the second wage, besides the one already paid)</translation>
    </message>
    <message>
        <source>用工满一年未订立书面合同的，视为已订立无固定期限合同，此后不再计算二倍工资。</source>
        <translation>After one year without a written contract, an open-ended contract is deemed made; no double wage is counted from then on.</translation>
    </message>
    <message>
        <source>这是十五位的旧号码，已停止使用，请填写现用的十八位号码。</source>
        <translation>This is an old number of 15 digits that is no longer used; please enter the present number of 18 characters.</translation>
    </message>
    <message>
        <source>公民身份号码应为十八位，现为 %1 位。</source>
        <translation>A citizen identity number has 18 characters; this one has %1.</translation>
    </message>
    <message>
        <source>公民身份号码只能由数字组成，仅最后一位可以是 X。</source>
        <translation>A citizen identity number consists of digits; only the last character can be X.</translation>
    </message>
    <message>
        <source>号码中的出生日期 %1 不存在。</source>
        <translation>The date of birth %1 in the number does not exist.</translation>
    </message>
    <message>
        <source>号码中的出生日期 %1 早于 1900 年。</source>
        <translation>The date of birth %1 in the number is before 1900.</translation>
    </message>
    <message>
        <source>号码中的出生日期 %1 晚于今天。</source>
        <translation>The date of birth %1 in the number is after today.</translation>
    </message>
    <message>
        <source>号码开头的行政区划代码 %1 不存在。</source>
        <translation>The administrative division code %1 at the start of the number does not exist.</translation>
    </message>
    <message>
        <source>校验码不符，号码中至少有一位填错。</source>
        <translation>The check character does not agree; at least one character of the number is wrong.</translation>
    </message>
    <message>
        <source>请对照身份证件逐位核对。</source>
        <translation>Please check each character against the identity document.</translation>
    </message>
    <message>
        <source>数据不是有效的 JSON，第 %1 字节处有误，没有采用。</source>
        <translation>The data is not valid JSON: there is a fault at byte %1. It was not used.</translation>
    </message>
    <message>
        <source>请核对文件是否完整，或者重新导出。</source>
        <translation>Please check that the file is complete, or export it again.</translation>
    </message>
    <message>
        <source>数据应当是一个 JSON 对象，没有采用。</source>
        <translation>The data must be one JSON object. It was not used.</translation>
    </message>
    <message>
        <source>请核对是否选错了文件。</source>
        <translation>Please check whether this is the right file.</translation>
    </message>
    <message>
        <source>工作日数 %1 超出可以计算的范围。</source>
        <translation>The number of working days, %1, is beyond what can be calculated.</translation>
    </message>
    <message>
        <source>请填写不超过 %1 的天数。</source>
        <translation>Please enter a number of days not above %1.</translation>
    </message>
    <message>
        <source>原有参数没有改变；请改正文件后再导入。</source>
        <translation>The present parameters were not changed. Please correct the file, then import it again.</translation>
    </message>
    <message>
        <source>参数没有写明名称。</source>
        <translation>A parameter has no name.</translation>
    </message>
    <message>
        <source>参数“%1”的失效日期早于生效日期。</source>
        <translation>The parameter "%1" ends before it takes effect.</translation>
    </message>
    <message>
        <source>参数“%1”没有写明来源。</source>
        <translation>The parameter "%1" does not state its source.</translation>
    </message>
    <message>
        <source>参数文件缺少“values”列表。</source>
        <translation>The parameter file lacks the list "values".</translation>
    </message>
    <message>
        <source>原有参数没有改变；请核对是否选错了文件。</source>
        <translation>The present parameters were not changed. Please check whether this is the right file.</translation>
    </message>
    <message>
        <source>工作日延长工作时间</source>
        <translation>Overtime on working days</translation>
    </message>
    <message>
        <source>休息日工作且未安排补休</source>
        <translation>Work on rest days without time off in lieu</translation>
    </message>
    <message>
        <source>法定节假日工作</source>
        <translation>Work on statutory holidays</translation>
    </message>
    <message>
        <source>小时工资（月工资 ÷ 21.75 ÷ 8）</source>
        <translation>Hourly wage (monthly wage ÷ 21.75 ÷ 8)</translation>
    </message>
    <message>
        <source>%1：%2 小时 × %3%</source>
        <translation>%1: %2 hours × %3%</translation>
    </message>
    <message>
        <source>三种加班小时数一项也没有填写，没有计算。</source>
        <translation>None of the three kinds of overtime hours was given. Nothing was calculated.</translation>
    </message>
    <message>
        <source>加班工资合计</source>
        <translation>Total overtime pay</translation>
    </message>
    <message>
        <source>延长工作时间每月不得超过三十六小时（劳动法第四十一条），如为同一个月请注意。</source>
        <translation>Overtime must not exceed 36 hours a month (Labour Law art. 41); please take note if this is a single month.</translation>
    </message>
    <message>
        <source>试用期比合同期还长，没有计算。</source>
        <translation>The probation is longer than the contract. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对；合同只约定试用期的，试用期不成立，该期限即为合同期限。</source>
        <translation>Please check; where a contract provides for probation only, there is no probation and its term is the term of the contract.</translation>
    </message>
    <message>
        <source>合同期限可以约定的试用期上限（月）</source>
        <translation>Longest probation that the term of the contract allows (months)</translation>
    </message>
    <message>
        <source>超过法定上限、已经履行的月数</source>
        <translation>Months served beyond the lawful limit</translation>
    </message>
    <message>
        <source>%1 个月 × 试用期满月工资 %2</source>
        <translation>%1 months × monthly wage after probation %2</translation>
    </message>
    <message>
        <source>试用期没有超过法定上限；重复约定试用期的，请另行核对。</source>
        <translation>The probation is within the lawful limit; please check separately whether probation was agreed twice.</translation>
    </message>
    <message>
        <source>已付金额大于应付金额，没有计算。</source>
        <translation>The amount paid is greater than the amount due. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对两个金额是否填反。</source>
        <translation>Please check whether the two amounts were exchanged.</translation>
    </message>
    <message>
        <source>应付</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>尚欠</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>未经劳动行政部门责令限期支付，不加付赔偿金</source>
        <translation>The labour authority has not ordered payment within a time limit: no additional damages</translation>
    </message>
    <message>
        <source>可以先向劳动行政部门投诉，由其责令限期支付；逾期不付的，再主张加付赔偿金。</source>
        <translation>A complaint to the labour authority can come first, which orders payment within a time limit; additional damages can be claimed if payment is still not made.</translation>
    </message>
    <message>
        <source>最低 50%</source>
        <translation>At least, 50%</translation>
    </message>
    <message>
        <source>最高 100%</source>
        <translation>At most, 100%</translation>
    </message>
    <message>
        <source>按 %1% 计算</source>
        <translation>Calculated at %1%</translation>
    </message>
    <message>
        <source>加付比例在 50% 至 100% 之间，没有填写时按最低比例计算。</source>
        <translation>The rate of the addition is between 50% and 100%; if none is given, the lowest is used.</translation>
    </message>
    <message>
        <source>应剔除的金额大于实付工资，没有计算。</source>
        <translation>The amount to leave out is greater than the wage paid. Nothing was calculated.</translation>
    </message>
    <message>
        <source>剔除加班工资、特殊岗位津贴和法定福利后的工资</source>
        <translation>Wage without overtime pay, special post allowances and statutory benefits</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>当地月最低工资 × 80%</source>
        <translation>Local monthly minimum wage × 80%</translation>
    </message>
    <message>
        <source>“%1”不是有效的手机号码。</source>
        <translation>"%1" is not a valid mobile number.</translation>
    </message>
    <message>
        <source>手机号码为 11 位，以 13 至 19 开头，请核对。</source>
        <translation>A mobile number has 11 digits and starts with 13 to 19; please check it.</translation>
    </message>
    <message>
        <source>座机号码“%1”缺少区号。</source>
        <translation>The landline number "%1" lacks its area code.</translation>
    </message>
    <message>
        <source>请在前面加上区号，例如 028-86123456。</source>
        <translation>Please put the area code in front, for example 028-86123456.</translation>
    </message>
    <message>
        <source>“%1”不是有效的电话号码。</source>
        <translation>"%1" is not a valid phone number.</translation>
    </message>
    <message>
        <source>请填写 11 位手机号码，或者带区号的座机号码，例如 028-86123456。</source>
        <translation>Please enter a mobile number of 11 digits, or a landline number with its area code, for example 028-86123456.</translation>
    </message>
    <message>
        <source>%1年%2个月%3天</source>
        <translation>%1 y %2 m %3 d</translation>
    </message>
    <message>
        <source>月最低工资高于当地月平均工资，没有计算。</source>
        <translation>The minimum wage is above the local average wage. Nothing was calculated.</translation>
    </message>
    <message>
        <source>请核对两个数是否填反。</source>
        <translation>Please check whether the two figures were exchanged.</translation>
    </message>
    <message>
        <source>没有填写当地上年度职工月平均工资，未检查三倍封顶。</source>
        <translation>The local average monthly wage of the year before was not given, so the cap at three times was not checked.</translation>
    </message>
    <message>
        <source>高于当地月平均工资三倍，按三倍计算</source>
        <translation>Above three times the local average monthly wage; counted at three times</translation>
    </message>
    <message>
        <source>最后工作日早于入职日期，没有计算。</source>
        <translation>The last day of work is before the date of joining. Nothing was calculated.</translation>
    </message>
    <message>
        <source>工作时间（%1 至 %2，含最后工作日）</source>
        <translation>Time of service (%1 to %2, last day included)</translation>
    </message>
    <message>
        <source>折合年数（满六个月不满一年按一年，不满六个月按半年）</source>
        <translation>Years counted (six months or more as one year, less than six months as half a year)</translation>
    </message>
    <message>
        <source>三倍封顶时年限最高十二年</source>
        <translation>At most twelve years when the cap at three times applies</translation>
    </message>
    <message>
        <source>2008年以前的工作时间</source>
        <translation>Time of service before 2008</translation>
    </message>
    <message>
        <source>2008年以前折合年数（不满一年按一年）</source>
        <translation>Years counted before 2008 (part of a year as one year)</translation>
    </message>
    <message>
        <source>2008年以前协商解除或者因不胜任解除的，最多计十二个月，请核对。</source>
        <translation>For the time before 2008, dissolution by agreement or for incompetence counts at most twelve months; please check.</translation>
    </message>
    <message>
        <source>没有计入2008年以前的工作年限。</source>
        <translation>The years of service before 2008 are not included.</translation>
    </message>
    <message>
        <source>%1 个月 × %2</source>
        <translation>%1 months × %2</translation>
    </message>
    <message>
        <source>经济补偿合计</source>
        <translation>Total economic compensation</translation>
    </message>
    <message>
        <source>2 × %1 个月 × %2</source>
        <translation>2 × %1 months × %2</translation>
    </message>
    <message>
        <source>一个月工资，按上一个月的工资标准</source>
        <translation>One month's wage, at the rate of the month before</translation>
    </message>
    <message>
        <source>请至少填写其中一项。</source>
        <translation>Please give at least one of them.</translation>
    </message>
    <message>
        <source>2008年以前的 %1 年是否支付，取决于当时的规定和解除原因，请核对；不应计入的，请选择不计入2008年以前的年限后重新计算。</source>
        <translation>Whether the %1 years before 2008 are paid depends on the rules of that time and the reason for dissolution; please check. If they do not count, choose to leave out the years before 2008 and calculate again.</translation>
    </message>
    <message>
        <source>不缴纳社会保险费的约定或者承诺无效，劳动者仍然可以要求补缴、解除合同并要求经济补偿。</source>
        <translation>An agreement or promise not to pay social insurance contributions is void; the worker may still ask for them, dissolve the contract and claim economic compensation.</translation>
    </message>
    <message>
        <source>提供了正常劳动的，工资不得低于当地最低工资，这样的约定没有效力。</source>
        <translation>For normal work the wage may not be below the local minimum wage; such a clause has no effect.</translation>
    </message>
    <message>
        <source>工伤待遇是法定待遇；一次性了结的，请写明各项待遇和金额，并核对不低于法定标准。</source>
        <translation>Work injury benefits are given by law. Where they are settled once and for all, please state each benefit with its amount and check that it is not below the legal standard.</translation>
    </message>
    <message>
        <source>免除用人单位伤亡责任的约定没有效力。</source>
        <translation>A clause that frees the employer from liability for injury or death has no effect.</translation>
    </message>
    <message>
        <source>不能约定排除劳动者依法申请仲裁、起诉、投诉的权利；对方不履行的，仍然可以申请仲裁。</source>
        <translation>The worker's right to arbitration, suit and complaint cannot be excluded by agreement; if the other side does not perform, arbitration remains open.</translation>
    </message>
    <message>
        <source>限制女职工结婚、怀孕、生育或者放弃产假的约定没有效力。</source>
        <translation>A clause that restricts marriage, pregnancy or childbirth of a female worker or waives maternity leave has no effect.</translation>
    </message>
    <message>
        <source>协议金额 %1 元不到计算结果 %2 元的 %3%；明显不公平的，劳动者可以请求撤销。请说明让步的原因并确认出于自愿。</source>
        <translation>The agreed sum of %1 yuan is less than %3% of the calculated %2 yuan. Where it is plainly unfair, the worker may ask for rescission. Please state the reason for the concession and make sure that it is voluntary.</translation>
    </message>
    <message>
        <source>约定的月工资 %1 元低于当地最低工资 %2 元。</source>
        <translation>The agreed monthly wage of %1 yuan is below the local minimum wage of %2 yuan.</translation>
    </message>
    <message>
        <source>只确认劳动关系的协议，仲裁委员会不受理审查申请。</source>
        <translation>The arbitration commission does not review an agreement that only confirms employment.</translation>
    </message>
    <message>
        <source>代理人%1没有特别授权，不能代为和解、签订协议；请由当事人本人签订，或者补交特别授权委托书。</source>
        <translation>The agent %1 has no special authority and cannot settle or sign. Please let the party sign, or hand in a power of attorney with special authority.</translation>
    </message>
    <message>
        <source>折算天数（%1 ÷ 365 × %2）</source>
        <translation>Days in proportion (%1 ÷ 365 × %2)</translation>
    </message>
    <message>
        <source>应休的已经休完；多休的不再扣回。</source>
        <translation>All leave due has been taken; what was taken beyond it is not claimed back.</translation>
    </message>
    <message>
        <source>未休年休假工资是否适用一年时效、从何时起算，各地做法不一，四川的做法尚未查实；年休假可以跨一个年度安排。</source>
        <translation>Whether the limitation period of one year applies to pay for untaken annual leave, and from when, differs from place to place; the practice in Sichuan is not verified. Annual leave may be carried over one year.</translation>
    </message>
    <message>
        <source>未休天数（折算的不足一整天不计）</source>
        <translation>Days not taken (less than a whole day in proportion is left out)</translation>
    </message>
    <message>
        <source>二倍工资的差额适用一年的仲裁时效，请核对是否已过时效；逐月起算还是自最后一日起算，各地做法不一，四川的做法尚未查实。</source>
        <translation>The second half of the double wage falls under the limitation period of one year; please check whether it has passed. Whether it runs month by month or from the last day differs from place to place; the practice in Sichuan is not verified.</translation>
    </message>
    <message>
        <source>月份按用工之日逐月滚动计算；也有按自然月计算的，不足一个月部分会略有出入。</source>
        <translation>Months roll from the first day of work; some count calendar months, and then a part of a month comes out slightly different.</translation>
    </message>
    <message>
        <source>已按三倍封顶，年限最高十二年；请核对所用的是直辖市、设区的市公布的上年度职工月平均工资。</source>
        <translation>Capped at three times the average wage and at twelve years. Please check that the average is the one published by the city for the year before.</translation>
    </message>
    <message>
        <source>合同月数（以完成任务为期限的填 0，无固定期限的填 36 以上）</source>
        <translation>Months of the contract (0 for the completion of a task, 36 or more without fixed term)</translation>
    </message>
    <message>
        <source>所依据的“%1”%2，使用前请核对。</source>
        <translation>The basis "%1": %2. Please check it before use.</translation>
    </message>
    <message>
        <source>“%1”只能填 yes 或者 no，没有计算期限。</source>
        <translation>"%1" takes yes or no; no time limit was calculated.</translation>
    </message>
    <message>
        <source>请核对。</source>
        <translation>Please check it.</translation>
    </message>
    <message>
        <source>没有名为“%1”的事件，没有计算期限。</source>
        <translation>There is no event named "%1"; no time limit was calculated.</translation>
    </message>
    <message>
        <source>延期没有写明同意之日和延至之日，没有计算期限。</source>
        <translation>The extension does not tell the day of consent and the new last day; no time limit was calculated.</translation>
    </message>
    <message>
        <source>请写成 extended=2026-11-20..2026-12-01 这样的形式。</source>
        <translation>Please write it like extended=2026-11-20..2026-12-01.</translation>
    </message>
    <message>
        <source>“%1”不是“事件=日期”的形式，没有计算期限。</source>
        <translation>"%1" does not have the form EVENT=DATE; no time limit was calculated.</translation>
    </message>
    <message>
        <source>请写成 received=2026-11-02 这样的形式。</source>
        <translation>Please write it like received=2026-11-02.</translation>
    </message>
    <message>
        <source>请核对事件的种类和日期。</source>
        <translation>Please check the kind and the date of the event.</translation>
    </message>
    <message>
        <source>“%1”没有有效的日期，没有计算时效。</source>
        <translation>"%1" has no valid date; the limitation period was not calculated.</translation>
    </message>
    <message>
        <source>“%1”的日期 %2 晚于今天，没有计算时效。</source>
        <translation>The date of "%1", %2, is later than today; the limitation period was not calculated.</translation>
    </message>
    <message>
        <source>中止的结束日期早于开始日期，没有计算时效。</source>
        <translation>The suspension ends before it begins; the limitation period was not calculated.</translation>
    </message>
    <message>
        <source>“%1”出现了两次，没有计算时效。</source>
        <translation>"%1" is given twice; the limitation period was not calculated.</translation>
    </message>
    <message>
        <source>没有“%1”的日期，无法计算时效。</source>
        <translation>The date of "%1" is missing; the limitation period cannot be calculated.</translation>
    </message>
    <message>
        <source>%1：一年时效在中止的原因消除后开始。</source>
        <translation>%1: the year begins when the cause of the suspension has ended.</translation>
    </message>
    <message>
        <source>%1：一年时效开始，至 %2 届满。</source>
        <translation>%1: the year begins and ends on %2.</translation>
    </message>
    <message>
        <source>%1：时效中断，中止的原因消除后重新计算。</source>
        <translation>%1: interrupted; the year begins anew when the cause of the suspension has ended.</translation>
    </message>
    <message>
        <source>%1：时效中断，重新计算至 %2。</source>
        <translation>%1: interrupted; the year begins anew and ends on %2.</translation>
    </message>
    <message>
        <source>%1：原因消除之日起继续计算。</source>
        <translation>%1: the year goes on when the cause has ended.</translation>
    </message>
    <message>
        <source>%1，至 %2 消除后继续计算至 %3。</source>
        <translation>%1: the cause ended on %2, and the year goes on until %3.</translation>
    </message>
    <message>
        <source>%1：劳动关系存续期间的欠薪不受一年限制。</source>
        <translation>%1: pay owed during employment is not bound by the year.</translation>
    </message>
    <message>
        <source>%1：时效尚未开始，没有影响。</source>
        <translation>%1: the year had not begun; no effect.</translation>
    </message>
    <message>
        <source>%1：时效已于 %2 届满，不再重新计算。</source>
        <translation>%1: the year had ended on %2 and does not begin anew.</translation>
    </message>
    <message>
        <source>%1：对这项请求的时效没有影响。</source>
        <translation>%1: no effect on the limitation period of this claim.</translation>
    </message>
    <message>
        <source>时效抗辩应当在仲裁阶段提出；仲裁时没有提出的，诉讼中一般不再支持。</source>
        <translation>The defence of limitation has to be raised in arbitration; raised for the first time in court, it is as a rule not upheld.</translation>
    </message>
    <message>
        <source>涉及的年份没有导入正式放假安排，届满日期仅供参考。</source>
        <translation>The official holiday schedule of a year concerned is not loaded; the last day is for reference only.</translation>
    </message>
    <message>
        <source>在职期间的欠薪不受一年限制，劳动关系终止的，应当自终止之日起一年内提出；二倍工资等赔偿性质的请求不适用。</source>
        <translation>Pay owed during employment is not bound by the year; once employment has ended, it has to be claimed within one year of that day. Claims in the nature of damages, such as double wage, do not fall under this.</translation>
    </message>
    <message>
        <source>二倍工资差额的时效逐月起算还是自最后一日起算，各地做法不一，四川的做法尚未查实。</source>
        <translation>Whether the limitation period of double wage runs month by month or from the last day differs from place to place; the practice in Sichuan is not verified.</translation>
    </message>
    <message>
        <source>未休年休假工资是否按劳动报酬处理，各地做法不一，四川的做法尚未查实；年休假可以跨一个年度安排，起算日请核对。</source>
        <translation>Whether pay for untaken annual leave counts as pay differs from place to place; the practice in Sichuan is not verified. Annual leave may be carried over one year; please check the first day.</translation>
    </message>
    <message>
        <source>时效届满后对方同意履行的，对方一般不得再以时效届满抗辩，请保存书面凭据。</source>
        <translation>Where the other side agrees to perform after the end, it can as a rule no longer raise the defence of limitation. Please keep written proof.</translation>
    </message>
    <message>
        <source>知道或者应当知道权利被侵害</source>
        <translation>Knew or should have known of the infringement</translation>
    </message>
    <message>
        <source>劳动关系终止</source>
        <translation>Employment ended</translation>
    </message>
    <message>
        <source>向对方主张权利</source>
        <translation>Claim made to the other side</translation>
    </message>
    <message>
        <source>向有关部门投诉、请求救济</source>
        <translation>Complaint to an authority, relief sought</translation>
    </message>
    <message>
        <source>对方同意履行</source>
        <translation>The other side agreed to perform</translation>
    </message>
    <message>
        <source>对方不同意协商或者五日内不回应</source>
        <translation>Negotiation refused, or no answer within five days</translation>
    </message>
    <message>
        <source>约定的协商期限内一方不愿继续</source>
        <translation>Negotiation broken off within the agreed term</translation>
    </message>
    <message>
        <source>约定的协商期限内没有达成一致</source>
        <translation>No result within the agreed term of negotiation</translation>
    </message>
    <message>
        <source>和解协议没有履行</source>
        <translation>Settlement not performed</translation>
    </message>
    <message>
        <source>对方不同意调解</source>
        <translation>Mediation refused by the other side</translation>
    </message>
    <message>
        <source>调解期限内一方不愿继续</source>
        <translation>Mediation broken off within its time limit</translation>
    </message>
    <message>
        <source>十五日内没有达成调解协议</source>
        <translation>No mediation agreement within fifteen days</translation>
    </message>
    <message>
        <source>调解协议没有履行</source>
        <translation>Mediation agreement not performed</translation>
    </message>
    <message>
        <source>申请调解</source>
        <translation>Application for mediation</translation>
    </message>
    <message>
        <source>申请仲裁</source>
        <translation>Application for arbitration</translation>
    </message>
    <message>
        <source>提起诉讼</source>
        <translation>Suit filed</translation>
    </message>
    <message>
        <source>申请支付令</source>
        <translation>Application for a payment order</translation>
    </message>
    <message>
        <source>不可抗力或者其他正当理由，时效中止</source>
        <translation>Suspended by force majeure or another good cause</translation>
    </message>
    <message>
        <source>没有名为“%1”的事件，没有计算时效。</source>
        <translation>There is no event named "%1"; the limitation period was not calculated.</translation>
    </message>
    <message>
        <source>“%1”不是“事件=日期”的形式，没有计算时效。</source>
        <translation>"%1" does not have the form EVENT=DATE; the limitation period was not calculated.</translation>
    </message>
    <message>
        <source>请写成 claim-arose=2025-10-03 这样的形式。</source>
        <translation>Please write it like claim-arose=2025-10-03.</translation>
    </message>
    <message>
        <source>没有名为“%1”的请求种类，没有计算时效。</source>
        <translation>There is no kind of claim named "%1"; the limitation period was not calculated.</translation>
    </message>
    <message>
        <source>没有正在进行的调解期限，不能延期。</source>
        <translation>No time limit of mediation is running that could be extended.</translation>
    </message>
    <message>
        <source>请先登记受理或者法院、仲裁委员会移交的日期。</source>
        <translation>Please enter the date of acceptance, or of the referral by the court or commission, first.</translation>
    </message>
    <message>
        <source>审查还没有受理，不能延长。</source>
        <translation>The review has not been accepted yet and cannot be extended.</translation>
    </message>
    <message>
        <source>请先登记仲裁委员会受理审查的日期。</source>
        <translation>Please enter the date on which the commission accepted the review first.</translation>
    </message>
    <message>
        <source>第 %1 个事件没有有效的日期，没有计算期限。</source>
        <translation>Event %1 has no valid date; no time limit was calculated.</translation>
    </message>
    <message>
        <source>请填写实际存在的日期。</source>
        <translation>Please enter a date that exists.</translation>
    </message>
    <message>
        <source>“%1”不能由双方约定延长，期限没有改变。</source>
        <translation>"%1" cannot be extended by consent; the time limit has not changed.</translation>
    </message>
    <message>
        <source>期满没有达成协议的，由仲裁委员会或者人民法院继续处理。</source>
        <translation>Without an agreement by its end, the commission or the court goes on with the case.</translation>
    </message>
    <message>
        <source>延期后的最后一日应当晚于 %1，期限没有改变。</source>
        <translation>The new last day has to be later than %1; the time limit has not changed.</translation>
    </message>
    <message>
        <source>请核对日期。</source>
        <translation>Please check the date.</translation>
    </message>
    <message>
        <source>同意延期的日期早于期限开始的日期，期限没有改变。</source>
        <translation>The date of consent is before the time limit began; it has not changed.</translation>
    </message>
    <message>
        <source>调解期限已于 %1 届满，视为调解不成，不能再延期。</source>
        <translation>The time limit of mediation ended on %1; mediation is deemed to have failed and cannot be extended any more.</translation>
    </message>
    <message>
        <source>双方仍愿意调解的，可以重新申请。</source>
        <translation>If both sides still wish to mediate, they may apply anew.</translation>
    </message>
    <message>
        <source>新就业形态争议最多延长十五日，至 %1，期限没有改变。</source>
        <translation>A dispute of a new form of employment can be extended by fifteen days at most, to %1; the time limit has not changed.</translation>
    </message>
    <message>
        <source>请约定不晚于这一天的日期。</source>
        <translation>Please agree on a day not later than that.</translation>
    </message>
    <message>
        <source>还没有生效的调解协议；达成协议后可以办理。</source>
        <translation>No mediation agreement is in force yet; open once there is one.</translation>
    </message>
    <message>
        <source>双方自行和解，没有调解组织主持达成的调解协议。</source>
        <translation>The parties settled by themselves; there is no agreement reached before a mediation organisation.</translation>
    </message>
    <message>
        <source>可以请调解组织依和解内容主持调解，制作调解协议书后再办理。</source>
        <translation>A mediation organisation may be asked to mediate on the terms of the settlement; with its mediation agreement this way opens.</translation>
    </message>
    <message>
        <source>没有达成调解协议。</source>
        <translation>No mediation agreement was reached.</translation>
    </message>
    <message>
        <source>最后日期 %1 已过。</source>
        <translation>The last day, %1, has passed.</translation>
    </message>
    <message>
        <source>仲裁委员会审查后制作调解书，双方签收后生效，一方不履行的可以申请强制执行。</source>
        <translation>After review the commission makes a mediation decision, in force once both have signed for it and enforceable if a side does not perform.</translation>
    </message>
    <message>
        <source>劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会</source>
        <translation>the arbitration commission of the place of work or of the employer's seat</translation>
    </message>
    <message>
        <source>不属于劳动人事争议，仲裁委员会不受理。</source>
        <translation>Not a labour or personnel dispute; the arbitration commission does not accept it.</translation>
    </message>
    <message>
        <source>案件已由人民法院立案，达成的协议由人民法院审查。</source>
        <translation>The people's court has filed the case and examines the agreement itself.</translation>
    </message>
    <message>
        <source>案件已由仲裁委员会受理，达成的协议交回该仲裁委员会制作调解书。</source>
        <translation>The arbitration commission has accepted the case; the agreement goes back to it for a mediation decision.</translation>
    </message>
    <message>
        <source>协议已经人民法院司法确认，不再审查。</source>
        <translation>The agreement has been confirmed by the people's court and is not reviewed any more.</translation>
    </message>
    <message>
        <source>已经有可以强制执行的文书。</source>
        <translation>There is an enforceable document already.</translation>
    </message>
    <message>
        <source>协议不是依法设立的调解组织主持达成的。</source>
        <translation>The agreement was not reached before a lawfully founded mediation organisation.</translation>
    </message>
    <message>
        <source>双方可以在 %1 以前共同申请。</source>
        <translation>Both sides may apply together by %1.</translation>
    </message>
    <message>
        <source>人民法院裁定确认协议有效后，一方不履行的可以申请强制执行；不收费。</source>
        <translation>Once the people's court has ruled the agreement valid, it is enforceable if a side does not perform; free of charge.</translation>
    </message>
    <message>
        <source>委派调解的人民法院</source>
        <translation>the people's court that delegated the mediation</translation>
    </message>
    <message>
        <source>当事人住所地、标的物所在地或者调解组织所在地的基层人民法院</source>
        <translation>the basic people's court of a party's domicile, of the subject matter or of the mediation organisation</translation>
    </message>
    <message>
        <source>案件已由人民法院立案，达成的协议由该法院制作调解书。</source>
        <translation>The people's court has filed the case and makes the mediation decision itself.</translation>
    </message>
    <message>
        <source>双方可以在 %1 以前共同申请，提交调解组织主持调解的证明。</source>
        <translation>Both sides may apply together by %1, with proof that the organisation presided over the mediation.</translation>
    </message>
    <message>
        <source>只确认劳动关系的协议能否司法确认，各地做法不一，请先向人民法院了解。</source>
        <translation>Whether an agreement that only confirms employment can be judicially confirmed differs from place to place; please ask the people's court first.</translation>
    </message>
    <message>
        <source>金额或者履行期限不确定，不能申请支付令。</source>
        <translation>The sum or the time of performance is not certain; a payment order cannot be applied for.</translation>
    </message>
    <message>
        <source>双方还有其他债务或者对待给付，不能申请支付令。</source>
        <translation>There are other debts or a counter-performance between the parties; a payment order cannot be applied for.</translation>
    </message>
    <message>
        <source>对方下落不明或者不在境内，支付令无法送达。</source>
        <translation>The other side is missing or not in the country; a payment order cannot be served.</translation>
    </message>
    <message>
        <source>协议支付的不是劳动报酬、工伤医疗费、经济补偿或者赔偿金。</source>
        <translation>The agreement is not about pay, work injury medical costs, economic compensation or damages.</translation>
    </message>
    <message>
        <source>用人单位自 %1 起没有履行，劳动者可以持调解协议书申请。</source>
        <translation>The employer has not performed since %1; the worker may apply with the mediation agreement.</translation>
    </message>
    <message>
        <source>支付令因异议等终结的，劳动者可以直接依据调解协议起诉。</source>
        <translation>If the payment order ends by objection or otherwise, the worker may sue directly on the mediation agreement.</translation>
    </message>
    <message>
        <source>用人单位到期（%1）不履行以后可以申请。</source>
        <translation>Open if the employer does not perform when due (%1).</translation>
    </message>
    <message>
        <source>用人单位到期不履行以后可以申请。</source>
        <translation>Open if the employer does not perform when due.</translation>
    </message>
    <message>
        <source>协议没有约定利息、违约金的，支付令不支持利息、违约金。</source>
        <translation>Where the agreement does not provide for interest or a penalty, the payment order grants none.</translation>
    </message>
    <message>
        <source>对方收到支付令后十五日内不提出书面异议又不履行的，可以申请强制执行。</source>
        <translation>If the other side neither objects in writing nor performs within fifteen days of receipt, the order is enforceable.</translation>
    </message>
    <message>
        <source>用人单位住所地的基层人民法院</source>
        <translation>the basic people's court of the employer's domicile</translation>
    </message>
    <message>
        <source>支付令已经终结。</source>
        <translation>The payment order has ended.</translation>
    </message>
    <message>
        <source>没有调解协议的，只有拖欠劳动报酬可以直接申请支付令。</source>
        <translation>Without a mediation agreement a payment order can be applied for only for pay in arrears.</translation>
    </message>
    <message>
        <source>拖欠的劳动报酬数额明确、没有争议的，劳动者可以直接申请。</source>
        <translation>Where the pay in arrears is certain and not disputed, the worker may apply directly.</translation>
    </message>
    <message>
        <source>没有调解协议的支付令终结以后，应当先申请仲裁。</source>
        <translation>After a payment order without a mediation agreement has ended, arbitration comes first.</translation>
    </message>
    <message>
        <source>由人民法院强制执行。</source>
        <translation>Enforced by the people's court.</translation>
    </message>
    <message>
        <source>被执行人住所地或者财产所在地的人民法院</source>
        <translation>the people's court of the debtor's domicile or of the property</translation>
    </message>
    <message>
        <source>调解协议只有合同的约束力；经仲裁审查、司法确认或者支付令生效后才能申请执行。</source>
        <translation>A mediation agreement binds as a contract only; it is enforceable after arbitration review, judicial confirmation or a payment order in force.</translation>
    </message>
    <message>
        <source>对方没有履行，可以在 %1 以前申请。</source>
        <translation>The other side has not performed; open until %1.</translation>
    </message>
    <message>
        <source>对方没有履行的，可以自履行期限届满起二年内申请。</source>
        <translation>If the other side has not performed, open for two years from the end of the time of performance.</translation>
    </message>
    <message>
        <source>履行期限届满对方仍不履行的，可以申请。</source>
        <translation>Open if the other side has not performed by the end of the time of performance.</translation>
    </message>
    <message>
        <source>仲裁时效已于 %1 届满，对方可以提出时效抗辩。</source>
        <translation>The limitation period ended on %1; the other side may raise it as a defence.</translation>
    </message>
    <message>
        <source>对方不提出时效抗辩的，仍然可以得到支持；请核对有没有中断、中止的事由。</source>
        <translation>If the other side does not raise it, the claim may still be upheld. Please check for interruptions and suspensions.</translation>
    </message>
    <message>
        <source>调解出于自愿，申请人可以随时撤回调解申请，直接申请仲裁。</source>
        <translation>Mediation is voluntary; the applicant may withdraw at any time and go to arbitration.</translation>
    </message>
    <message>
        <source>自收到调解申请之日起十五日内没有达成协议的，可以申请仲裁。</source>
        <translation>Open if no agreement is reached within fifteen days of receipt of the application.</translation>
    </message>
    <message>
        <source>收到调解申请已满十五日（%1）没有达成协议，可以申请仲裁。</source>
        <translation>Fifteen days from receipt of the application (%1) have passed without an agreement; arbitration is open.</translation>
    </message>
    <message>
        <source>正在调解；到 %1 没有达成协议的，可以申请仲裁。</source>
        <translation>Mediation is going on; without an agreement by %1 arbitration is open.</translation>
    </message>
    <message>
        <source>对方没有履行调解协议，可以申请仲裁；协议合法的，仲裁委员会可以依协议裁决。</source>
        <translation>The other side has not performed the mediation agreement; arbitration is open, and the commission may award on the agreement if it is lawful.</translation>
    </message>
    <message>
        <source>对方到期不履行调解协议以后，可以申请仲裁。</source>
        <translation>Open if the other side does not perform the mediation agreement when due.</translation>
    </message>
    <message>
        <source>对方没有履行和解协议，可以申请调解或者仲裁。</source>
        <translation>The other side has not performed the settlement; mediation or arbitration is open.</translation>
    </message>
    <message>
        <source>对方不履行和解协议以后，可以申请调解或者仲裁。</source>
        <translation>Mediation or arbitration opens if the other side does not perform the settlement.</translation>
    </message>
    <message>
        <source>可以直接申请仲裁，调解不是必经步骤。</source>
        <translation>Arbitration is open at once; mediation is no necessary step.</translation>
    </message>
    <message>
        <source>没有进入调解，可以申请仲裁。</source>
        <translation>There was no mediation; arbitration is open.</translation>
    </message>
    <message>
        <source>调解申请已经撤回，可以申请仲裁。</source>
        <translation>The application for mediation was withdrawn; arbitration is open.</translation>
    </message>
    <message>
        <source>调解不成，可以申请仲裁。</source>
        <translation>Mediation failed; arbitration is open.</translation>
    </message>
    <message>
        <source>委托调解的仲裁委员会</source>
        <translation>the arbitration commission that entrusted the mediation</translation>
    </message>
    <message>
        <source>调解协议交回委托的仲裁委员会，由其审查后制作调解书。</source>
        <translation>The agreement goes back to the commission that entrusted the mediation, which reviews it and makes a mediation decision.</translation>
    </message>
    <message>
        <source>自双方同意之日起十个工作日内没有达成协议的，恢复仲裁审理。</source>
        <translation>Without an agreement within ten working days of both sides' consent, arbitration goes on.</translation>
    </message>
    <message>
        <source>委托调解没有达成协议，恢复仲裁审理，不必重新申请。</source>
        <translation>The entrusted mediation led to no agreement; arbitration goes on without a new application.</translation>
    </message>
    <message>
        <source>裁决书或者仲裁调解书，生效后可以申请强制执行；部分裁决为终局；不收费。</source>
        <translation>An award or mediation decision, enforceable once in force; some awards are final; free of charge.</translation>
    </message>
    <message>
        <source>已经有可以强制执行的文书，不履行的直接申请执行。</source>
        <translation>There is an enforceable document already; if it is not performed, apply for enforcement.</translation>
    </message>
    <message>
        <source>已经作出裁决。</source>
        <translation>An award has been made.</translation>
    </message>
    <message>
        <source>案件已经进入诉讼。</source>
        <translation>The case is before the court already.</translation>
    </message>
    <message>
        <source>仲裁委员会建议调解、暂缓受理；不同意调解或者调解不成的，依法受理。</source>
        <translation>The commission suggested mediation and holds acceptance back; if mediation is refused or fails, it accepts the case.</translation>
    </message>
    <message>
        <source>支付令已经终结，劳动者可以直接依据调解协议起诉。</source>
        <translation>The payment order has ended; the worker may sue directly on the mediation agreement.</translation>
    </message>
    <message>
        <source>应当先申请仲裁；只就劳动报酬达成的协议才可以直接起诉。</source>
        <translation>Arbitration comes first; only an agreement about pay alone can be sued on directly.</translation>
    </message>
    <message>
        <source>人民调解协议的履行争议能否不经仲裁直接起诉，请先向人民法院了解。</source>
        <translation>Whether a dispute about performance of a people's mediation agreement can be brought without arbitration: please ask the people's court first.</translation>
    </message>
    <message>
        <source>协议只涉及劳动报酬，用人单位没有履行，劳动者可以直接起诉，按普通民事纠纷受理。</source>
        <translation>The agreement is about pay alone and the employer has not performed; the worker may sue directly, as in an ordinary civil dispute.</translation>
    </message>
    <message>
        <source>用人单位到期不履行以后，劳动者可以直接起诉。</source>
        <translation>The worker may sue directly if the employer does not perform when due.</translation>
    </message>
    <message>
        <source>判决书或者民事调解书，生效后可以申请强制执行。</source>
        <translation>A judgment or civil mediation decision, enforceable once in force.</translation>
    </message>
    <message>
        <source>用人单位所在地或者劳动合同履行地的基层人民法院</source>
        <translation>the basic people's court of the employer's seat or of the place of work</translation>
    </message>
    <message>
        <source>收到裁决书已满十五日（%1）。</source>
        <translation>Fifteen days from receipt of the award (%1) have passed.</translation>
    </message>
    <message>
        <source>对裁决不服的，可以在 %1 以前起诉。</source>
        <translation>Against the award a suit may be filed by %1.</translation>
    </message>
    <message>
        <source>用人单位对终局裁决不能起诉，只能在三十日内申请撤销。</source>
        <translation>Against a final award the employer cannot sue, but only ask for it to be set aside within thirty days.</translation>
    </message>
    <message>
        <source>案件已经立案，协议由人民法院审查后制作调解书。</source>
        <translation>The case has been filed; the people's court examines the agreement and makes a mediation decision.</translation>
    </message>
    <message>
        <source>案件已经立案，调解不成的由人民法院继续审理。</source>
        <translation>The case has been filed; if mediation fails, the people's court goes on with it.</translation>
    </message>
    <message>
        <source>不属于劳动人事争议，可以直接向人民法院起诉。</source>
        <translation>Not a labour or personnel dispute; a suit may be filed directly.</translation>
    </message>
    <message>
        <source>持工资欠条、不涉及其他争议的，可以直接起诉，按普通民事纠纷受理。</source>
        <translation>With an IOU for wages and no other dispute a suit may be filed directly, as in an ordinary civil dispute.</translation>
    </message>
    <message>
        <source>劳动争议应当先申请仲裁；对裁决不服的，自收到裁决书之日起十五日内起诉。</source>
        <translation>In a labour dispute arbitration comes first; against the award a suit may be filed within fifteen days of its receipt.</translation>
    </message>
    <message>
        <source>“%1”的取值“%2”无法识别。</source>
        <translation>The value of "%1", "%2", is not known.</translation>
    </message>
    <message>
        <source>没有名为“%1”的事实。</source>
        <translation>There is no fact named "%1".</translation>
    </message>
    <message>
        <source>请核对日期后再看可以走的途径。</source>
        <translation>Please check the dates and then look at the ways again.</translation>
    </message>
    <message>
        <source>没有当天的日期。</source>
        <translation>The date of the day is missing.</translation>
    </message>
    <message>
        <source>没有调解协议生效的日期。</source>
        <translation>The date on which the mediation agreement took effect is missing.</translation>
    </message>
    <message>
        <source>日期 %1 晚于当天（%2）。</source>
        <translation>The date %1 is later than the day itself (%2).</translation>
    </message>
    <message>
        <source>没有达成调解协议，却登记了审查或者确认的结果。</source>
        <translation>There is no mediation agreement, but a review or confirmation is entered.</translation>
    </message>
    <message>
        <source>收到申请的日期 %1 晚于协议生效的日期 %2。</source>
        <translation>The date of receipt, %1, is later than the date on which the agreement took effect, %2.</translation>
    </message>
    <message>
        <source>协议生效的日期 %1 晚于履行期限 %2。</source>
        <translation>The date on which the agreement took effect, %1, is later than the time of performance, %2.</translation>
    </message>
    <message>
        <source>履行期限 %1 还没有届满，不能算作没有履行。</source>
        <translation>The time of performance, %1, has not ended; it cannot count as not performed.</translation>
    </message>
    <message>
        <source>协议生效的日期 %1 晚于没有履行的日期 %2。</source>
        <translation>The date on which the agreement took effect, %1, is later than the date of non-performance, %2.</translation>
    </message>
    <message>
        <source>仲裁审查</source>
        <translation>Arbitration review</translation>
    </message>
    <message>
        <source>司法确认</source>
        <translation>Judicial confirmation</translation>
    </message>
    <message>
        <source>支付令</source>
        <translation>Payment order</translation>
    </message>
    <message>
        <source>仲裁</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>诉讼</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>强制执行</source>
        <translation>Enforcement</translation>
    </message>
    <message>
        <source>可以办理</source>
        <translation>open</translation>
    </message>
    <message>
        <source>已经过期</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>等待条件</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>涉及的年份没有导入正式放假安排，最后日期仅供参考。</source>
        <translation>The official holiday schedule of a year concerned is not loaded; the last day is for reference only.</translation>
    </message>
    <message>
        <source>规则卡没有改变；请改正文件后再读入。</source>
        <translation>The rule cards have not changed. Please correct the file and read it again.</translation>
    </message>
    <message>
        <source>规则卡缺少“%1”。</source>
        <translation>The rule card lacks "%1".</translation>
    </message>
    <message>
        <source>来源“%1”没有写明名称和年月。</source>
        <translation>The source "%1" does not state its name and month.</translation>
    </message>
    <message>
        <source>失效日期早于生效日期。</source>
        <translation>The last day in force is before the first.</translation>
    </message>
    <message>
        <source>核对程度应当是 text、copy、practice 或者 memory。</source>
        <translation>How sure a rule is has to be text, copy, practice or memory.</translation>
    </message>
    <message>
        <source>规则卡“%1”没有任何版本。</source>
        <translation>The rule card "%1" has no version.</translation>
    </message>
    <message>
        <source>规则卡“%1”的版本时间重叠。</source>
        <translation>The versions of the rule card "%1" overlap.</translation>
    </message>
    <message>
        <source>已与法律文本核对</source>
        <translation>compared with the text of the law</translation>
    </message>
    <message>
        <source>来自公开抄录，未与原文核对</source>
        <translation>from a public copy, not compared with the original</translation>
    </message>
    <message>
        <source>通行做法，没有明文规定</source>
        <translation>common practice, no express rule</translation>
    </message>
    <message>
        <source>一般知识，尚待查对</source>
        <translation>general knowledge, still to be checked</translation>
    </message>
    <message>
        <source>规则文件缺少“cards”列表。</source>
        <translation>The rule file lacks the list "cards".</translation>
    </message>
    <message>
        <source>规则卡“%1”出现了两次。</source>
        <translation>The rule card "%1" is there twice.</translation>
    </message>
    <message>
        <source>清单中没有名为“%1”的问题。</source>
        <translation>The checklist has no question named "%1".</translation>
    </message>
    <message>
        <source>可以回答：%1。</source>
        <translation>Questions: %1.</translation>
    </message>
    <message>
        <source>法释〔2020〕26号第三十二条第一款自2025年9月1日起废止，其后至2026年6月30日的争议请向仲裁委员会、人民法院了解当地做法。</source>
        <translation>Art. 32(1) of Judicial Interpretation [2020] No. 26 was repealed from 2025-09-01. For disputes from then to 2026-06-30 please ask the arbitration commission and the people's court for the local practice.</translation>
    </message>
    <message>
        <source>“%1”只能回答 yes 或者 no。</source>
        <translation>"%1" takes yes or no as an answer.</translation>
    </message>
    <message>
        <source>还不能判断</source>
        <translation>cannot be told yet</translation>
    </message>
    <message>
        <source>属于劳动人事争议，可以受理</source>
        <translation>a labour or personnel dispute; may be accepted</translation>
    </message>
    <message>
        <source>一部分属于劳动人事争议，其余另走途径</source>
        <translation>partly a labour or personnel dispute; the rest goes another way</translation>
    </message>
    <message>
        <source>可以走其他途径；双方愿意的也可以调解</source>
        <translation>another way is open; mediation is possible if both sides wish it</translation>
    </message>
    <message>
        <source>不属于劳动人事争议，不予受理</source>
        <translation>not a labour or personnel dispute; to be refused</translation>
    </message>
    <message>
        <source>“%1”的答案无法识别，没有采用。</source>
        <translation>The answer to "%1" could not be read and was not used.</translation>
    </message>
    <message>
        <source>问题单“%1”没有名为“%2”的问题。</source>
        <translation>The question sheet "%1" has no question named "%2".</translation>
    </message>
    <message>
        <source>问双方的问题可以在名称后加 .applicant 或者 .respondent。</source>
        <translation>The name of a question put to both sides may be followed by .applicant or .respondent.</translation>
    </message>
    <message>
        <source>请填写不为负数、最多两位小数的数。</source>
        <translation>Please enter a number that is not negative, with at most two decimals.</translation>
    </message>
    <message>
        <source>没有任何问题。</source>
        <translation>There is no question.</translation>
    </message>
    <message>
        <source>没有名为“%1”的规则卡。</source>
        <translation>There is no rule card named "%1".</translation>
    </message>
    <message>
        <source>没有写明所依据的规则卡。</source>
        <translation>The rule cards it rests on are not named.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的案由。</source>
        <translation>There is no cause numbered "%1".</translation>
    </message>
    <message>
        <source>没有名为“%1”的问题。</source>
        <translation>There is no question named "%1".</translation>
    </message>
    <message>
        <source>问题“%1”没有选项“%2”。</source>
        <translation>The question "%1" has no choice "%2".</translation>
    </message>
    <message>
        <source>没有写明用哪项计算。</source>
        <translation>The calculation to use is not named.</translation>
    </message>
    <message>
        <source>“%1”的答案不是金额。</source>
        <translation>The answer to "%1" is not an amount.</translation>
    </message>
    <message>
        <source>金额只能来自计算或者来自答案，不能两者都写。</source>
        <translation>The amount comes either from a calculation or from an answer, not from both.</translation>
    </message>
    <message>
        <source>计算需要的“%1”没有对应的问题。</source>
        <translation>The calculation needs "%1", for which there is no question.</translation>
    </message>
    <message>
        <source>这项计算没有名为“%1”的项目。</source>
        <translation>This calculation has no item named "%1".</translation>
    </message>
    <message>
        <source>问题单没有采用；请按“位置”改正文件后再读入。</source>
        <translation>The question sheet was not taken over. Please correct the file at the place named and read it again.</translation>
    </message>
    <message>
        <source>这里不认识“%1”；可以写：%2。</source>
        <translation>"%1" is not known here; possible are: %2.</translation>
    </message>
    <message>
        <source>缺少“%1”。</source>
        <translation>"%1" is missing.</translation>
    </message>
    <message>
        <source>“%1”应当是文字。</source>
        <translation>"%1" has to be text.</translation>
    </message>
    <message>
        <source>“%1”应当是列表。</source>
        <translation>"%1" has to be a list.</translation>
    </message>
    <message>
        <source>列表中应当都是文字。</source>
        <translation>The list has to hold nothing but text.</translation>
    </message>
    <message>
        <source>“%1”应当是 true 或者 false。</source>
        <translation>"%1" has to be true or false.</translation>
    </message>
    <message>
        <source>列表中应当都是 JSON 对象。</source>
        <translation>The list has to hold nothing but JSON objects.</translation>
    </message>
    <message>
        <source>“%1”应当是 JSON 对象。</source>
        <translation>"%1" has to be a JSON object.</translation>
    </message>
    <message>
        <source>“%1”应当是正整数。</source>
        <translation>"%1" has to be a positive whole number.</translation>
    </message>
    <message>
        <source>“%1”无法识别；可以写：%2。</source>
        <translation>"%1" is not known; possible are: %2.</translation>
    </message>
    <message>
        <source>“%1”只能由小写字母、数字和连字符组成，以字母开头。</source>
        <translation>"%1" may hold only lower-case letters, digits and hyphens and begins with a letter.</translation>
    </message>
    <message>
        <source>选项“%1”出现了两次。</source>
        <translation>The choice "%1" is there twice.</translation>
    </message>
    <message>
        <source>选择题至少要有两个选项，其他题目不能有选项。</source>
        <translation>A question with a choice needs at least two choices; other questions have none.</translation>
    </message>
    <message>
        <source>问题“%1”出现了两次。</source>
        <translation>The question "%1" is there twice.</translation>
    </message>
    <message>
        <source>“%1”留作计算结果，不能用作问题的名称。</source>
        <translation>"%1" is kept for the result of the calculation and cannot name a question.</translation>
    </message>
    <message>
        <source>请求“%1”出现了两次。</source>
        <translation>The claim "%1" is there twice.</translation>
    </message>
    <message>
        <source>应当写问题的名称，或者以 = 开头的固定数值。</source>
        <translation>Write the name of a question, or a fixed value that begins with =.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>协议没有任何条款。</source>
        <translation>The agreement has no clause.</translation>
    </message>
    <message>
        <source>请逐条写明双方达成一致的内容。</source>
        <translation>Please state what the parties have agreed, clause by clause.</translation>
    </message>
    <message>
        <source>协议第 %1 条是空的。</source>
        <translation>Clause %1 of the agreement is empty.</translation>
    </message>
    <message>
        <source>请填写内容或者删去这一条。</source>
        <translation>Please fill it in, or remove this clause.</translation>
    </message>
    <message>
        <source>第 %1 笔付款没有履行期限，协议没有保存为已签订。</source>
        <translation>Payment %1 has no date for performance. The agreement was not saved as signed.</translation>
    </message>
    <message>
        <source>调解协议应当写明履行期限（《企业劳动争议协商调解规定》第二十六条），请填写付款日期。</source>
        <translation>A mediation agreement must state the time of performance (Provisions on Negotiation and Mediation of Enterprise Labour Disputes art. 26); please enter the date of payment.</translation>
    </message>
    <message>
        <source>第 %1 笔付款的期限 %2 早于签订日期 %3。</source>
        <translation>Payment %1 is due on %2, before the date of signing, %3.</translation>
    </message>
    <message>
        <source>请核对日期。</source>
        <translation>Please check the date.</translation>
    </message>
    <message>
        <source>第 %1 笔付款没有金额。</source>
        <translation>Payment %1 has no amount.</translation>
    </message>
    <message>
        <source>请填写大于零的金额。</source>
        <translation>Please enter an amount greater than zero.</translation>
    </message>
    <message>
        <source>第 %1 笔付款没有写明收款人。</source>
        <translation>Payment %1 does not name its recipient.</translation>
    </message>
    <message>
        <source>请填写收款人姓名或者名称。</source>
        <translation>Please enter the name of the recipient.</translation>
    </message>
    <message>
        <source>协议没有履行期限，协议没有保存为已签订。</source>
        <translation>The agreement has no time of performance. It was not saved as signed.</translation>
    </message>
    <message>
        <source>调解协议应当写明履行期限和方式（《企业劳动争议协商调解规定》第二十六条），请填写付款日期或者履行期限。</source>
        <translation>A mediation agreement must state the time and manner of performance (Provisions on Negotiation and Mediation of Enterprise Labour Disputes art. 26); please enter a date of payment or a time of performance.</translation>
    </message>
    <message>
        <source>签订人不是本案登记的代理人。</source>
        <translation>The signatory is not an agent registered in this case.</translation>
    </message>
    <message>
        <source>请先在“当事人”中登记代理人。</source>
        <translation>Please register the agent under "Parties" first.</translation>
    </message>
    <message>
        <source>代理人%1只有一般授权，不能代为和解、签订协议，协议没有保存为已签订。</source>
        <translation>The agent %1 holds a general authority only and cannot settle or sign for the party. The agreement was not saved as signed.</translation>
    </message>
    <message>
        <source>请由当事人本人签订，或者补交载明“代为和解、签收”的特别授权委托书后再签。</source>
        <translation>Please let the party sign in person, or sign after a power of attorney with special authority to settle and to receive has been handed in.</translation>
    </message>
    <message>
        <source>本案还没有调解笔录，请补记调解经过。</source>
        <translation>This case has no mediation record yet; please record the course of the mediation.</translation>
    </message>
    <message>
        <source>仅确认劳动关系的协议，仲裁委员会不予审查确认（《劳动人事争议仲裁办案规则》第七十五条）。</source>
        <translation>An agreement that only confirms an employment relationship is not reviewed by the arbitration commission (Rules for Handling Labour and Personnel Arbitration Cases art. 75).</translation>
    </message>
    <message>
        <source>协议金额 %1 元高于请求金额 %2 元，请核对。</source>
        <translation>The amount agreed, %1 yuan, is above the amount claimed, %2 yuan; please check.</translation>
    </message>
    <message>
        <source>没有填写签订日期。</source>
        <translation>The date of signing is missing.</translation>
    </message>
    <message>
        <source>请填写双方签订协议的日期。</source>
        <translation>Please enter the date on which the parties signed the agreement.</translation>
    </message>
    <message>
        <source>协议份数 %1 份不够。</source>
        <translation>Copies of the agreement: %1, which is not enough.</translation>
    </message>
    <message>
        <source>各方当事人各执一份、调解组织留存一份，本案至少需要 %1 份（《企业劳动争议协商调解规定》第二十六条）。</source>
        <translation>Each party holds one copy and the mediation organisation keeps one, so copies needed in this case: at least %1 (Provisions on Negotiation and Mediation of Enterprise Labour Disputes art. 26).</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>记录调解</source>
        <translation>Record mediation</translation>
    </message>
    <message>
        <source>签订调解协议</source>
        <translation>Sign agreement</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>以自行和解结案</source>
        <translation>Close as settled</translation>
    </message>
    <message>
        <source>以调解不成结案</source>
        <translation>Close as failed</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>请先作出受理或者不予受理的决定（三个工作日内，《企业劳动争议协商调解规定》第二十二条）。</source>
        <translation>Please decide first whether to accept or refuse the application (within three working days, Provisions on Negotiation and Mediation of Enterprise Labour Disputes art. 22).</translation>
    </message>
    <message>
        <source>可以记录调解、签订协议，或者以调解不成、自行和解、撤回结案。</source>
        <translation>The mediation can be recorded, an agreement signed, or the case closed as failed, settled by the parties or withdrawn.</translation>
    </message>
    <message>
        <source>协议已签订，可以结案。</source>
        <translation>The agreement is signed; the case can be closed.</translation>
    </message>
    <message>
        <source>案件已办结；如有新的争议，请另行登记。</source>
        <translation>The case is finished; please register a new dispute as a new case.</translation>
    </message>
    <message>
        <source>案件 %1 目前为“%2”，不能“%3”，案件内容没有改变。</source>
        <translation>Case %1 now has the status "%2", so "%3" is not possible. Nothing in the case was changed.</translation>
    </message>
    <message>
        <source>日期 %1 早于%2（%3）。</source>
        <translation>The date %1 is before %2 (%3).</translation>
    </message>
    <message>
        <source>请核对日期先后。</source>
        <translation>Please check the order of the dates.</translation>
    </message>
    <message>
        <source>编号规则中的“%1”不认识。</source>
        <translation>"%1" in the numbering pattern is not known.</translation>
    </message>
    <message>
        <source>可用：{年}、{省简称}、{区县代字}、{机构代字}、{类型字}、{序号}、{序号:3}。</source>
        <translation>Please use: {年}, {省简称}, {区县代字}, {机构代字}, {类型字}, {序号}, {序号:3}.</translation>
    </message>
    <message>
        <source>编号规则中有没有配对的大括号。</source>
        <translation>The numbering pattern has a brace without its partner.</translation>
    </message>
    <message>
        <source>每个记号写成 {年} 这样的形式。</source>
        <translation>Please write each token in the form {年}.</translation>
    </message>
    <message>
        <source>编号规则必须恰好含一个 {年} 和一个 {序号}，否则编号会重复。</source>
        <translation>The numbering pattern must contain {年} and {序号} exactly once each, or numbers would repeat.</translation>
    </message>
    <message>
        <source>例如：%1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>调解组织</source>
        <translation>Mediation organisation</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>行政区划代码</source>
        <translation>Administrative division code</translation>
    </message>
    <message>
        <source>省简称</source>
        <translation>Province character</translation>
    </message>
    <message>
        <source>区县代字</source>
        <translation>County character</translation>
    </message>
    <message>
        <source>机构代字</source>
        <translation>Organisation character</translation>
    </message>
    <message>
        <source>编号规则</source>
        <translation>Numbering pattern</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>对应仲裁委员会</source>
        <translation>Competent arbitration commission</translation>
    </message>
    <message>
        <source>对应人民法院</source>
        <translation>Competent people's court</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>设立日期</source>
        <translation>Date of creation</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>聘任日期</source>
        <translation>Date of appointment</translation>
    </message>
    <message>
        <source>聘期届满</source>
        <translation>End of appointment</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>On the roster</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>案件来源</source>
        <translation>Source of the case</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>争议类别</source>
        <translation>Cause of dispute</translation>
    </message>
    <message>
        <source>事实与理由</source>
        <translation>Facts and grounds</translation>
    </message>
    <message>
        <source>案件名称</source>
        <translation>Title of the case</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>Number of persons concerned</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Date of acceptance</translation>
    </message>
    <message>
        <source>被申请人同意调解</source>
        <translation>Respondent agrees to mediation</translation>
    </message>
    <message>
        <source>延期至</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>不予受理日期</source>
        <translation>Date of refusal</translation>
    </message>
    <message>
        <source>不予受理理由</source>
        <translation>Reason for refusal</translation>
    </message>
    <message>
        <source>结案日期</source>
        <translation>Date of closing</translation>
    </message>
    <message>
        <source>结案说明</source>
        <translation>Note on closing</translation>
    </message>
    <message>
        <source>来文案号</source>
        <translation>Case number of the sender</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>地位</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>姓名或名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>Citizen identity number</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>群体类别</source>
        <translation>Group of workers</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>法定代表人（负责人）</source>
        <translation>Legal representative (person in charge)</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>通讯地址</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>同意电子送达</source>
        <translation>Agrees to electronic service</translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>单位及职务</source>
        <translation>Organisation and position</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Identity document number</translation>
    </message>
    <message>
        <source>代理权限</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>调解请求</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>请求事项</source>
        <translation>What is claimed</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>证据材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>调解笔录</source>
        <translation>Mediation record</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>End</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Open to the public</translation>
    </message>
    <message>
        <source>在场人员</source>
        <translation>Persons present</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>笔录内容</source>
        <translation>Text of the record</translation>
    </message>
    <message>
        <source>笔录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>发言人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>不入笔录</source>
        <translation>Off the record</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>调解协议</source>
        <translation>Mediation agreement</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>履行期限</source>
        <translation>Time of performance</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>协议条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>付款约定</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>期次</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>收款人</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>支付方式</source>
        <translation>Manner of payment</translation>
    </message>
    <message>
        <source>签订人</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>出具时间</source>
        <translation>Time of issue</translation>
    </message>
    <message>
        <source>出具人</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>模板版本</source>
        <translation>Template version</translation>
    </message>
    <message>
        <source>填写内容</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>校验值</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>作废时间</source>
        <translation>Time of voiding</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation>Time of saving</translation>
    </message>
    <message>
        <source>乡镇（街道）调解组织</source>
        <translation>Township (subdistrict) mediation organisation</translation>
    </message>
    <message>
        <source>企业劳动争议调解委员会</source>
        <translation>Enterprise labour dispute mediation committee</translation>
    </message>
    <message>
        <source>人民调解委员会</source>
        <translation>People's mediation committee</translation>
    </message>
    <message>
        <source>工会法律服务工作站</source>
        <translation>Trade union legal service station</translation>
    </message>
    <message>
        <source>上级业务机构</source>
        <translation>Upstream office</translation>
    </message>
    <message>
        <source>书面申请</source>
        <translation>Written application</translation>
    </message>
    <message>
        <source>口头申请</source>
        <translation>Oral application</translation>
    </message>
    <message>
        <source>主动调解</source>
        <translation>Own initiative</translation>
    </message>
    <message>
        <source>法院委派</source>
        <translation>Assigned by a court</translation>
    </message>
    <message>
        <source>法院委托</source>
        <translation>Entrusted by a court</translation>
    </message>
    <message>
        <source>仲裁委托</source>
        <translation>Entrusted by arbitration</translation>
    </message>
    <message>
        <source>仲裁建议</source>
        <translation>Suggested by arbitration</translation>
    </message>
    <message>
        <source>移送</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>待受理</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>调解中</source>
        <translation>In mediation</translation>
    </message>
    <message>
        <source>已达成协议</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>调解不成</source>
        <translation>Mediation failed</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>未结案</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>达成调解协议</source>
        <translation>Mediation agreement reached</translation>
    </message>
    <message>
        <source>自行和解</source>
        <translation>Settled by the parties</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>第三人</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>劳务派遣单位</source>
        <translation>Dispatch employer</translation>
    </message>
    <message>
        <source>用工单位</source>
        <translation>Host employer</translation>
    </message>
    <message>
        <source>总承包单位</source>
        <translation>General contractor</translation>
    </message>
    <message>
        <source>分包单位</source>
        <translation>Subcontractor</translation>
    </message>
    <message>
        <source>平台企业</source>
        <translation>Platform enterprise</translation>
    </message>
    <message>
        <source>平台用工合作企业</source>
        <translation>Platform partner</translation>
    </message>
    <message>
        <source>出资人</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>一般授权</source>
        <translation>General authority</translation>
    </message>
    <message>
        <source>特别授权</source>
        <translation>Special authority</translation>
    </message>
    <message>
        <source>专职调解员</source>
        <translation>Full-time mediator</translation>
    </message>
    <message>
        <source>兼职调解员</source>
        <translation>Part-time mediator</translation>
    </message>
    <message>
        <source>特邀调解员</source>
        <translation>Specially invited mediator</translation>
    </message>
    <message>
        <source>农民工</source>
        <translation>Migrant worker</translation>
    </message>
    <message>
        <source>劳务派遣</source>
        <translation>Labour dispatch</translation>
    </message>
    <message>
        <source>新就业形态</source>
        <translation>New form of employment</translation>
    </message>
    <message>
        <source>超龄</source>
        <translation>Above retirement age</translation>
    </message>
    <message>
        <source>女职工</source>
        <translation>Woman worker</translation>
    </message>
    <message>
        <source>未成年工</source>
        <translation>Juvenile worker</translation>
    </message>
    <message>
        <source>申请人提交</source>
        <translation>From the applicant</translation>
    </message>
    <message>
        <source>被申请人提交</source>
        <translation>From the respondent</translation>
    </message>
    <message>
        <source>调解组织收集</source>
        <translation>Own collection</translation>
    </message>
    <message>
        <source>其他来源</source>
        <translation>Other source</translation>
    </message>
    <message>
        <source>记录中</source>
        <translation>Being recorded</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Read and confirmed</translation>
    </message>
    <message>
        <source>起草中</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>已签订</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>登记员</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>查阅人员</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>系统管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>审计员</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>请补填后重试。</source>
        <translation>Please add it and try again.</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>text</translation>
    </message>
    <message>
        <source>true 或者 false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>%1 到 %2 之间的整数</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>文字的列表</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>一组字段</source>
        <translation>a set of fields</translation>
    </message>
    <message>
        <source>“%1”的值“%2”不认识。</source>
        <translation>"%1" does not know the value "%2".</translation>
    </message>
    <message>
        <source>可用：%1</source>
        <translation>Please use one of: %1</translation>
    </message>
    <message>
        <source>不认识字段“%1”，内容没有登记。</source>
        <translation>The field "%1" is not known. Nothing was registered.</translation>
    </message>
    <message>
        <source>请检查拼写，或者删去这个字段。</source>
        <translation>Please check the spelling, or remove this field.</translation>
    </message>
    <message>
        <source>文件不是有效的 JSON（第 %1 字节附近）。</source>
        <translation>The file is not valid JSON (near byte %1).</translation>
    </message>
    <message>
        <source>请检查引号、逗号和括号，并以 UTF-8 保存。</source>
        <translation>Please check quotes, commas and brackets, and save it as UTF-8.</translation>
    </message>
    <message>
        <source>没有填写姓名或者名称。</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>姓名或者名称超过 %1 字。</source>
        <translation>The name is longer than %1 characters.</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>性别与公民身份号码不一致（号码显示为%1）。</source>
        <translation>The sex does not agree with the citizen identity number (the number says: %1).</translation>
    </message>
    <message>
        <source>请对照身份证核对。</source>
        <translation>Please check it against the identity card.</translation>
    </message>
    <message>
        <source>出生日期与公民身份号码不一致。</source>
        <translation>The date of birth does not agree with the citizen identity number.</translation>
    </message>
    <message>
        <source>%1不满十六周岁，请核对身份；使用童工的应当报告。</source>
        <translation>%1 is under 16; please check the identity. Child labour must be reported.</translation>
    </message>
    <message>
        <source>%1不满十八周岁，请核对是否需要法定代理人到场。</source>
        <translation>%1 is under 18; please check whether a statutory representative must be present.</translation>
    </message>
    <message>
        <source>%1已满六十周岁，请核对是否属于超龄用工。</source>
        <translation>%1 is 60 or older; please check whether this is employment above retirement age.</translation>
    </message>
    <message>
        <source>性别“%1”不认识。</source>
        <translation>The sex "%1" is not known.</translation>
    </message>
    <message>
        <source>可用：male、female。</source>
        <translation>Please use one of: male, female.</translation>
    </message>
    <message>
        <source>%1没有登记公民身份号码，出具文书前请补充。</source>
        <translation>%1 has no citizen identity number registered; please add it before issuing documents.</translation>
    </message>
    <message>
        <source>%1没有登记统一社会信用代码，请核对主体资格。</source>
        <translation>%1 has no unified social credit code registered; please check its legal standing.</translation>
    </message>
    <message>
        <source>“%1”应当是%2，内容没有登记。</source>
        <translation>"%1" must be: %2. Nothing was registered.</translation>
    </message>
    <message>
        <source>请改正后重试。</source>
        <translation>Please correct it and try again.</translation>
    </message>
    <message>
        <source>缺少“%1”，内容没有登记。</source>
        <translation>"%1" is missing. Nothing was registered.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 字，内容没有登记。</source>
        <translation>"%1" is longer than %2 characters. Nothing was registered.</translation>
    </message>
    <message>
        <source>请精简后重试。</source>
        <translation>Please shorten it and try again.</translation>
    </message>
    <message>
        <source>文件的内容应当是一组字段（JSON 对象），没有登记。</source>
        <translation>The file must contain a set of fields (a JSON object). Nothing was registered.</translation>
    </message>
    <message>
        <source>请核对是否选错了文件。</source>
        <translation>Please check whether this is the right file.</translation>
    </message>
    <message>
        <source>请填写证件或者营业执照上的全称。</source>
        <translation>Please enter the full name as on the identity document or the business licence.</translation>
    </message>
    <message>
        <source>请核对是否把其他内容写进了姓名。</source>
        <translation>Please check whether something else was written into the name.</translation>
    </message>
    <message>
        <source>受理</source>
        <comment>step</comment>
        <translation>Accept</translation>
    </message>
    <message>
        <source>不予受理</source>
        <comment>step</comment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <comment>step</comment>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>时效事由</source>
        <translation>Event for the limitation</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>计算</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>计算项目</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>计算依据的数据</source>
        <translation>Data of the calculation</translation>
    </message>
    <message>
        <source>计算结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>计算日期</source>
        <translation>Computed on</translation>
    </message>
    <message>
        <source>要素问答</source>
        <translation>Question sheet</translation>
    </message>
    <message>
        <source>问答表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>计算参数</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>适用地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>失效日期</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>数额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>已核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>年度日历</source>
        <translation>Calendar of a year</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>放假通知</source>
        <translation>Holiday notice</translation>
    </message>
    <message>
        <source>地方假日</source>
        <translation>Local holiday</translation>
    </message>
    <message>
        <source>要素问答表</source>
        <translation>Question sheet of the office</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>法规文本</source>
        <translation>Text of a law</translation>
    </message>
    <message>
        <source>所属法规</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>本单位办案人员</source>
        <translation>Staff on cases</translation>
    </message>
    <message>
        <source>承办人和负责人</source>
        <translation>Mediator in charge and head</translation>
    </message>
    <message>
        <source>保密，仅指定人员</source>
        <translation>Confidential, named persons only</translation>
    </message>
    <message>
        <source>延长保存</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>永久保存</source>
        <translation>Keep permanently</translation>
    </message>
    <message>
        <source>已移交档案部门</source>
        <translation>Handed over to the archives</translation>
    </message>
    <message>
        <source>已提请销毁鉴定</source>
        <translation>Proposed for destruction</translation>
    </message>
    <message>
        <source>查阅范围</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>可以查阅的人员</source>
        <translation>Persons with access</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>临时密码</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>设置时间</source>
        <translation>Set at</translation>
    </message>
    <message>
        <source>设置人</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>保存年数</source>
        <translation>Years to keep</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>保存期限复核</source>
        <translation>Retention review</translation>
    </message>
    <message>
        <source>复核日期</source>
        <translation>Date of review</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>保存至</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>复核人</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>申请材料</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>受理登记</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Inquiry for consent</translation>
    </message>
    <message>
        <source>受理与不予受理</source>
        <translation>Acceptance or refusal</translation>
    </message>
    <message>
        <source>权利义务告知</source>
        <translation>Rights and duties</translation>
    </message>
    <message>
        <source>身份与授权</source>
        <translation>Identity and authority</translation>
    </message>
    <message>
        <source>送达地址</source>
        <translation>Address for service</translation>
    </message>
    <message>
        <source>申请人证据</source>
        <translation>Applicant's evidence</translation>
    </message>
    <message>
        <source>被申请人证据</source>
        <translation>Respondent's evidence</translation>
    </message>
    <message>
        <source>其他证据</source>
        <translation>Other evidence</translation>
    </message>
    <message>
        <source>调查材料</source>
        <translation>Inquiries</translation>
    </message>
    <message>
        <source>调解通知与程序事项</source>
        <translation>Notices and procedure</translation>
    </message>
    <message>
        <source>延期材料</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>调解结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>送达材料</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>履行凭证</source>
        <translation>Proof of performance</translation>
    </message>
    <message>
        <source>回访与督促</source>
        <translation>Follow-up and reminders</translation>
    </message>
    <message>
        <source>审查与确认材料</source>
        <translation>Review and confirmation</translation>
    </message>
    <message>
        <source>委派委托与流转</source>
        <translation>Delegation and transfer</translation>
    </message>
    <message>
        <source>其他材料</source>
        <translation>Other material</translation>
    </message>
    <message>
        <source>案卷材料</source>
        <translation>File of the case</translation>
    </message>
    <message>
        <source>卷内位置</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>文件类型</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>文件大小</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>存入时间</source>
        <translation>Added at</translation>
    </message>
    <message>
        <source>存入人</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>移出时间</source>
        <translation>Taken out at</translation>
    </message>
    <message>
        <source>移出人</source>
        <translation>Taken out by</translation>
    </message>
    <message>
        <source>移出原因</source>
        <translation>Reason for taking out</translation>
    </message>
    <message>
        <source>卷宗自查清单</source>
        <translation>Archive checklist</translation>
    </message>
    <message>
        <source>人民法院</source>
        <translation>People's court</translation>
    </message>
    <message>
        <source>仲裁委员会</source>
        <translation>Arbitration commission</translation>
    </message>
    <message>
        <source>公开、统计</source>
        <translation>Publication, statistics</translation>
    </message>
    <message>
        <source>当面交付</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>邮寄</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>电子邮件</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>自行领取</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>文书编号</source>
        <translation>Paper number</translation>
    </message>
    <message>
        <source>核对码</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>更正的文书</source>
        <translation>Corrected paper</translation>
    </message>
    <message>
        <source>文书副本</source>
        <translation>Copy of a paper</translation>
    </message>
    <message>
        <source>交给</source>
        <translation>For</translation>
    </message>
    <message>
        <source>领取人</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>交付方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>已隐去个人信息</source>
        <translation>Personal data masked</translation>
    </message>
    <message>
        <source>交付时间</source>
        <translation>Given at</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>签名位置</source>
        <translation>Places to sign</translation>
    </message>
    <message>
        <source>印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>印章名称</source>
        <translation>Name of the seal</translation>
    </message>
    <message>
        <source>文件摘要</source>
        <translation>Hash of the file</translation>
    </message>
    <message>
        <source>宽度（毫米）</source>
        <translation>Width (mm)</translation>
    </message>
    <message>
        <source>可以用印的人员</source>
        <translation>People who may use the seal</translation>
    </message>
    <message>
        <source>可以用印的角色</source>
        <translation>Roles that may use the seal</translation>
    </message>
    <message>
        <source>签名盖章</source>
        <translation>Signatures and seals</translation>
    </message>
    <message>
        <source>签名身份</source>
        <translation>Signs as</translation>
    </message>
    <message>
        <source>签名人</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>签名方式</source>
        <translation>Manner of signing</translation>
    </message>
    <message>
        <source>所签文书摘要</source>
        <translation>Hash of the signed paper</translation>
    </message>
    <message>
        <source>签名时间</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>签名步骤</source>
        <translation>Steps of signing</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>签名件</source>
        <translation>Signed copy</translation>
    </message>
    <message>
        <source>原文书摘要</source>
        <translation>Hash of the issued paper</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>制作时间</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>制作人</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>手写签名</source>
        <translation>Signed by hand</translation>
    </message>
    <message>
        <source>按指印</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>盖章</source>
        <translation>Seal set</translation>
    </message>
    <message>
        <source>纸上签名，已扫描</source>
        <translation>Signed on paper and scanned</translation>
    </message>
    <message>
        <source>拒绝签名</source>
        <translation>Refused to sign</translation>
    </message>
    <message>
        <source>其他人员</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>已朗读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>已看大字版</source>
        <translation>Shown in large print</translation>
    </message>
    <message>
        <source>翻译</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>已解释内容和后果</source>
        <translation>Content and consequences explained</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>依据的自带模板</source>
        <translation>Made from built-in version</translation>
    </message>
    <message>
        <source>自带模板的内容</source>
        <translation>Text of the built-in template</translation>
    </message>
    <message>
        <source>版次</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>保存人</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>使用中</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>自带条款</source>
        <translation>Built-in clause</translation>
    </message>
    <message>
        <source>不显示</source>
        <translation>Hidden</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>第 %1 期付款 %2 元</source>
        <translation>Instalment %1, %2 yuan</translation>
    </message>
    <message>
        <source>没有找到案件“%1”。</source>
        <translation>The case "%1" was not found.</translation>
    </message>
    <message>
        <source>请核对案号，或者从案件列表中选择。</source>
        <translation>Please check the case number, or choose from the list of cases.</translation>
    </message>
    <message>
        <source>请核对案号，或者用 case list 查看全部案件。</source>
        <translation>Please check the case number, or see all cases with case list.</translation>
    </message>
    <message>
        <source>调解员%1已不在册，请核对。</source>
        <translation>The mediator %1 is no longer on the roster; please check.</translation>
    </message>
    <message>
        <source>调解员%1原不在名册，已加入名册，请补充聘任资料。</source>
        <translation>The mediator %1 was not on the roster and has been added; please complete the details of the appointment.</translation>
    </message>
    <message>
        <source>受理决定应在 %1 前作出（三个工作日，《企业劳动争议协商调解规定》第二十二条），现已超过。</source>
        <translation>Acceptance had to be decided by %1 (three working days, Provisions on Negotiation and Mediation of Enterprise Labour Disputes art. 22); that day has passed.</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>the date of receipt</translation>
    </message>
    <message>
        <source>被申请人没有同意调解，不能受理，案件没有改变。</source>
        <translation>The respondent has not agreed to mediation, so the case cannot be accepted. It was not changed.</translation>
    </message>
    <message>
        <source>被申请人明确不愿意的，请作不予受理并书面告知申请人（《企业劳动争议协商调解规定》第二十二条）。</source>
        <translation>If the respondent plainly declines, please refuse the application and tell the applicant in writing (Provisions on Negotiation and Mediation of Enterprise Labour Disputes art. 22).</translation>
    </message>
    <message>
        <source>没有指定调解员。</source>
        <translation>No mediator has been appointed.</translation>
    </message>
    <message>
        <source>请从名册中选择调解员。</source>
        <translation>Please choose a mediator from the roster.</translation>
    </message>
    <message>
        <source>没有填写不予受理的理由。</source>
        <translation>The reason for the refusal is missing.</translation>
    </message>
    <message>
        <source>理由要写入通知书，请具体说明。</source>
        <translation>The reason goes into the notice; please state it in detail.</translation>
    </message>
    <message>
        <source>新就业形态争议最多延长十五日，至 %1，案件没有改变。</source>
        <translation>Disputes in new forms of employment can be extended by fifteen days at most, to %1. The case was not changed.</translation>
    </message>
    <message>
        <source>请改填不晚于该日的日期（人社厅发〔2024〕4号）。</source>
        <translation>Please enter a date not after that day (General Office of the Ministry of Human Resources and Social Security, notice 2024 no. 4).</translation>
    </message>
    <message>
        <source>案件最后一步的日期</source>
        <translation>the date of the last step in the case</translation>
    </message>
    <message>
        <source>建立案件库</source>
        <translation>Create case store</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>Register application</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>延长调解期限</source>
        <translation>Extend mediation</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>修改当事人</source>
        <translation>Edit parties</translation>
    </message>
    <message>
        <source>修改请求与证据</source>
        <translation>Edit claims and evidence</translation>
    </message>
    <message>
        <source>笔录自动保存</source>
        <translation>Autosave record</translation>
    </message>
    <message>
        <source>调解笔录定稿</source>
        <translation>Finish mediation record</translation>
    </message>
    <message>
        <source>协议自动保存</source>
        <translation>Autosave agreement</translation>
    </message>
    <message>
        <source>签订调解协议</source>
        <translation>Sign agreement</translation>
    </message>
    <message>
        <source>出具文书</source>
        <translation>Issue document</translation>
    </message>
    <message>
        <source>作废文书</source>
        <translation>Void document</translation>
    </message>
    <message>
        <source>修改单位资料</source>
        <translation>Edit organisation</translation>
    </message>
    <message>
        <source>保存调解员</source>
        <translation>Save mediator</translation>
    </message>
    <message>
        <source>撤销操作</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>案件 %1 已办结，内容不能再改，原有内容没有变化。</source>
        <translation>Case %1 is finished and can no longer be edited. Its contents were not changed.</translation>
    </message>
    <message>
        <source>如确有错误，请另作说明存入案卷。</source>
        <translation>If there is an error, please add a note about it to the case file.</translation>
    </message>
    <message>
        <source>案件至少要有一名申请人和一名被申请人，修改没有保存。</source>
        <translation>A case needs at least one applicant and one respondent. The changes were not saved.</translation>
    </message>
    <message>
        <source>至少保留一项调解请求，修改没有保存。</source>
        <translation>At least one claim must remain. The changes were not saved.</translation>
    </message>
    <message>
        <source>第 %1 项请求是空的，修改没有保存。</source>
        <translation>Claim %1 is empty. The changes were not saved.</translation>
    </message>
    <message>
        <source>收到日期 %1 不合理。</source>
        <translation>The date of receipt %1 is not plausible.</translation>
    </message>
    <message>
        <source>请核对年份。</source>
        <translation>Please check the year.</translation>
    </message>
    <message>
        <source>案由代码“%1”在收到日期 %2 不适用。</source>
        <translation>The cause code "%1" does not apply on the date of receipt %2.</translation>
    </message>
    <message>
        <source>2026年1月1日起使用新的案由编号，请从列表中选择。</source>
        <translation>A new numbering of causes is in use since 1 January 2026; please choose from the list.</translation>
    </message>
    <message>
        <source>没有申请人，案件没有登记。</source>
        <translation>There is no applicant. The case was not registered.</translation>
    </message>
    <message>
        <source>请至少登记一名申请人。</source>
        <translation>Please register at least one applicant.</translation>
    </message>
    <message>
        <source>没有被申请人，案件没有登记。</source>
        <translation>There is no respondent. The case was not registered.</translation>
    </message>
    <message>
        <source>请至少登记一名被申请人；不清楚全称时先填已知名称。</source>
        <translation>Please register at least one respondent; if the full name is not clear, enter the name that is known.</translation>
    </message>
    <message>
        <source>没有调解请求，案件没有登记。</source>
        <translation>There is no claim. The case was not registered.</translation>
    </message>
    <message>
        <source>请写明申请人要求什么（《劳动争议调解仲裁法》第十二条）。</source>
        <translation>Please state what the applicant asks for (Labour Dispute Mediation and Arbitration Law art. 12).</translation>
    </message>
    <message>
        <source>“%1”与“%2”的号码相同。</source>
        <translation>"%1" and "%2" have the same number.</translation>
    </message>
    <message>
        <source>请核对是否重复登记。</source>
        <translation>Please check whether one was registered twice.</translation>
    </message>
    <message>
        <source>劳动者 %1 人，达到十人以上集体争议标准，可以推举代表（《劳动争议调解仲裁法》第七条），请同时报告。</source>
        <translation>Workers concerned: %1. From ten on this is a collective dispute in which representatives can be chosen (Labour Dispute Mediation and Arbitration Law art. 7); please report it as well.</translation>
    </message>
    <message>
        <source>没有填写事实与理由，出具文书前请补充。</source>
        <translation>The facts and grounds are missing; please add them before issuing documents.</translation>
    </message>
    <message>
        <source>超龄劳动者仅就报酬、休息、劳动安全卫生、工伤等事项适用劳动争议程序，其他事项请告知另行处理。</source>
        <translation>For workers above retirement age, the procedure for labour disputes covers only matters such as pay, rest, occupational safety and health, and work injury; please advise that other matters are handled separately.</translation>
    </message>
    <message>
        <source>本案已有未作废的《%1》，这是第 %2 份，请确认不是重复出具。</source>
        <translation>This case already has "%1" that was not voided; this is no. %2. Please make sure that it is not issued twice.</translation>
    </message>
    <message>
        <source>《%1》的文件与出具时不一致，没有打开。</source>
        <translation>The file of "%1" is not as it was when issued. It was not opened.</translation>
    </message>
    <message>
        <source>请运行完整性检查，并用备份恢复。</source>
        <translation>Please run the integrity check and restore from a backup.</translation>
    </message>
    <message>
        <source>这份《%1》早已作废，没有改变。</source>
        <translation>This "%1" was voided before. It was not changed.</translation>
    </message>
    <message>
        <source>没有填写作废原因。</source>
        <translation>The reason for voiding is missing.</translation>
    </message>
    <message>
        <source>原因会留在案卷中，请写明。</source>
        <translation>The reason stays in the case file; please state it.</translation>
    </message>
    <message>
        <source>“%1”不是“%2”登记的代理人。</source>
        <translation>"%1" is not registered as an agent of "%2".</translation>
    </message>
    <message>
        <source>请先登记代理人及其权限。</source>
        <translation>Please register the agent and the authority first.</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>the date of acceptance</translation>
    </message>
    <message>
        <source>没有填写调解组织名称。</source>
        <translation>The name of the mediation organisation is missing.</translation>
    </message>
    <message>
        <source>请按印章上的全称填写。</source>
        <translation>Please enter the full name as on the seal.</translation>
    </message>
    <message>
        <source>调解组织名称超过 %1 字。</source>
        <translation>The name of the mediation organisation is longer than %1 characters.</translation>
    </message>
    <message>
        <source>行政区划代码“%1”不存在。</source>
        <translation>The administrative division code "%1" does not exist.</translation>
    </message>
    <message>
        <source>请填写六位代码，例如成都市锦江区 510104。</source>
        <translation>Please enter a code of six digits, for example 510104 for Jinjiang District, Chengdu.</translation>
    </message>
    <message>
        <source>没有填写编号用的区县代字。</source>
        <translation>The county character for case numbers is missing.</translation>
    </message>
    <message>
        <source>例如锦江区用“锦”。</source>
        <translation>Jinjiang District, for example, uses "锦".</translation>
    </message>
    <message>
        <source>没有填写管理员姓名。</source>
        <translation>The administrator's name is missing.</translation>
    </message>
    <message>
        <source>请换一个更长、不易猜到的密码。</source>
        <translation>Please choose a longer password that is hard to guess.</translation>
    </message>
    <message>
        <source>密码至少要 %1 个字符。</source>
        <translation>A password needs at least %1 characters.</translation>
    </message>
    <message>
        <source>密码的字符过于单一。</source>
        <translation>The characters of the password vary too little.</translation>
    </message>
    <message>
        <source>库中缺少调解组织资料，数据没有改动。</source>
        <translation>The store lacks the details of the mediation organisation. The data was not changed.</translation>
    </message>
    <message>
        <source>请用最近的备份恢复，或者联系技术支持。</source>
        <translation>Please restore the latest backup, or contact technical support.</translation>
    </message>
    <message>
        <source>没有填写调解员姓名。</source>
        <translation>The mediator's name is missing.</translation>
    </message>
    <message>
        <source>聘期不足一年。</source>
        <translation>The appointment is shorter than one year.</translation>
    </message>
    <message>
        <source>聘期至少一年（《企业劳动争议协商调解规定》第十九条）。</source>
        <translation>An appointment lasts at least one year (Provisions on Negotiation and Mediation of Enterprise Labour Disputes art. 19).</translation>
    </message>
    <message>
        <source>结束时间早于开始时间。</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>请核对时间。</source>
        <translation>Please check the time.</translation>
    </message>
    <message>
        <source>笔录还没有可以印出的内容。</source>
        <translation>The record has nothing to print yet.</translation>
    </message>
    <message>
        <source>请记录双方的陈述。</source>
        <translation>Please record the statements of both sides.</translation>
    </message>
    <message>
        <source>%1 %2：%3，文书 %4 份</source>
        <translation>%1 %2: %3, documents: %4</translation>
    </message>
    <message>
        <source>，协议金额 %1 元</source>
        <translation>, amount agreed: %1 yuan</translation>
    </message>
    <message>
        <source>请换一个位置或者检查权限。</source>
        <translation>Please choose another place, or check the permissions.</translation>
    </message>
    <message>
        <source>没有填写受理日期，案件没有改变。</source>
        <translation>The date of acceptance is missing. The case was not changed.</translation>
    </message>
    <message>
        <source>请填写决定受理的日期。</source>
        <translation>Please enter the date of the decision to accept.</translation>
    </message>
    <message>
        <source>没有填写不予受理的日期，案件没有改变。</source>
        <translation>The date of refusal is missing. The case was not changed.</translation>
    </message>
    <message>
        <source>请填写作出决定的日期。</source>
        <translation>Please enter the date of the decision.</translation>
    </message>
    <message>
        <source>延期后的期满日应当晚于 %1，案件没有改变。</source>
        <translation>The extended end must be after %1. The case was not changed.</translation>
    </message>
    <message>
        <source>请改填更晚的日期。</source>
        <translation>Please enter a later date.</translation>
    </message>
    <message>
        <source>没有选择结案结果，案件没有改变。</source>
        <translation>No outcome has been chosen. The case was not changed.</translation>
    </message>
    <message>
        <source>请选择达成协议、自行和解、调解不成或者撤回。</source>
        <translation>Please choose agreement reached, settled by the parties, mediation failed or withdrawn.</translation>
    </message>
    <message>
        <source>没有填写结案日期，案件没有改变。</source>
        <translation>The date of closing is missing. The case was not changed.</translation>
    </message>
    <message>
        <source>请填写结案的日期。</source>
        <translation>Please enter the date of closing.</translation>
    </message>
    <message>
        <source>案件数应当在 1 到 20000 之间，没有建立示例。</source>
        <translation>The number of cases must be from 1 to 20000. No sample was created.</translation>
    </message>
    <message>
        <source>请改填这个范围内的数。</source>
        <translation>Please enter a number within this range.</translation>
    </message>
    <message>
        <source>请补充缺少的一方，或者撤销移除。</source>
        <translation>Please add the missing side, or undo the removal.</translation>
    </message>
    <message>
        <source>请写明申请人要求什么。</source>
        <translation>Please state what the applicant asks for.</translation>
    </message>
    <message>
        <source>请填写内容或者移除这一项。</source>
        <translation>Please fill it in, or remove this claim.</translation>
    </message>
    <message>
        <source>没有填写收到申请的日期，案件没有登记。</source>
        <translation>The date on which the application was received is missing. The case was not registered.</translation>
    </message>
    <message>
        <source>请填写收到申请的日期，期限从这一天起算。</source>
        <translation>Please enter the date of receipt; the time limits are counted from it.</translation>
    </message>
    <message>
        <source>第 %1 项请求是空的，案件没有登记。</source>
        <translation>Claim %1 is empty. The case was not registered.</translation>
    </message>
    <message>
        <source>代理人%1没有对应的当事人，案件没有登记。</source>
        <translation>The agent %1 belongs to no party. The case was not registered.</translation>
    </message>
    <message>
        <source>请在所代理的当事人之下登记代理人。</source>
        <translation>Please register the agent under the party that is represented.</translation>
    </message>
    <message>
        <source>需要时请重新出具一份。</source>
        <translation>Please issue a new one if needed.</translation>
    </message>
    <message>
        <source>“%1”不是本案当事人，协议没有保存。</source>
        <translation>"%1" is not a party to this case. The agreement was not saved.</translation>
    </message>
    <message>
        <source>请按登记的姓名或者名称填写。</source>
        <translation>Please enter the name as it is registered.</translation>
    </message>
    <message>
        <source>请填写管理员的姓名，登录时使用。</source>
        <translation>Please enter the administrator's name; it is used to sign in.</translation>
    </message>
    <message>
        <source>请填写调解员的姓名。</source>
        <translation>Please enter the mediator's name.</translation>
    </message>
    <message>
        <source>没有填写调解日期，已写的笔录都在。</source>
        <translation>The date of the mediation is missing. The record typed so far is all here.</translation>
    </message>
    <message>
        <source>请填写这次调解的日期。</source>
        <translation>Please enter the date of this meeting.</translation>
    </message>
    <message>
        <source>第 %1 条记录没有写明发言人，已写的笔录都在。</source>
        <translation>Line %1 of the record does not name its speaker. The record typed so far is all here.</translation>
    </message>
    <message>
        <source>请为这一条选择发言人。</source>
        <translation>Please choose a speaker for this line.</translation>
    </message>
    <message>
        <source>文件夹 %1 没有建成，没有写出文书。</source>
        <translation>The folder %1 was not created. No document was written.</translation>
    </message>
    <message>
        <source>没有选择案由，案件没有登记。</source>
        <translation>No cause of dispute was chosen; the case was not registered.</translation>
    </message>
    <message>
        <source>请从列表中选择案由。</source>
        <translation>Please choose one from the list.</translation>
    </message>
    <message>
        <source>修改时效事由</source>
        <translation>Change events for the limitation</translation>
    </message>
    <message>
        <source>保存计算</source>
        <translation>Keep a calculation</translation>
    </message>
    <message>
        <source>删去计算</source>
        <translation>Remove a calculation</translation>
    </message>
    <message>
        <source>填写要素问答</source>
        <translation>Fill in a question sheet</translation>
    </message>
    <message>
        <source>要素问答写入请求</source>
        <translation>Put a question sheet into the claims</translation>
    </message>
    <message>
        <source>保存计算参数</source>
        <translation>Keep a figure</translation>
    </message>
    <message>
        <source>删去计算参数</source>
        <translation>Remove a figure</translation>
    </message>
    <message>
        <source>导入年度日历</source>
        <translation>Import the calendar of a year</translation>
    </message>
    <message>
        <source>删去年度日历</source>
        <translation>Remove the calendar of a year</translation>
    </message>
    <message>
        <source>登记地方假日</source>
        <translation>Add a local holiday</translation>
    </message>
    <message>
        <source>删去地方假日</source>
        <translation>Remove a local holiday</translation>
    </message>
    <message>
        <source>导入要素问答表</source>
        <translation>Import a question sheet</translation>
    </message>
    <message>
        <source>删去要素问答表</source>
        <translation>Remove a question sheet</translation>
    </message>
    <message>
        <source>导入法规文本</source>
        <translation>Import the text of a law</translation>
    </message>
    <message>
        <source>删去法规文本</source>
        <translation>Remove the text of a law</translation>
    </message>
    <message>
        <source>没有选择要写入的请求。</source>
        <translation>No claim was chosen for the result.</translation>
    </message>
    <message>
        <source>没有选择时效事由。</source>
        <translation>No event was chosen.</translation>
    </message>
    <message>
        <source>没有填写“%1”的日期。</source>
        <translation>The day of "%1" is missing.</translation>
    </message>
    <message>
        <source>“%1”的日期晚于今天。</source>
        <translation>The day of "%1" is after today.</translation>
    </message>
    <message>
        <source>截止日期早于发生日期。</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>%1年日历无法识别，没有使用：%2</source>
        <translation>The calendar of %1 cannot be read and is not used: %2</translation>
    </message>
    <message>
        <source>要素问答表“%1”无法识别，没有使用：%2</source>
        <translation>The question sheet "%1" cannot be read and is not used: %2</translation>
    </message>
    <message>
        <source>要删除的内容已经不在，没有改动。</source>
        <translation>What was to be removed is no longer there; nothing was changed.</translation>
    </message>
    <message>
        <source>请刷新后重试。</source>
        <translation>Please refresh and try again.</translation>
    </message>
    <message>
        <source>没有选择参数。</source>
        <translation>No figure was chosen.</translation>
    </message>
    <message>
        <source>请填写二位、四位或者六位代码，全国适用的不填。</source>
        <translation>Please enter a code of two, four or six digits; leave it empty for the whole country.</translation>
    </message>
    <message>
        <source>没有填写生效日期。</source>
        <translation>The first day in force is missing.</translation>
    </message>
    <message>
        <source>失效日期早于生效日期。</source>
        <translation>The last day in force is before the first.</translation>
    </message>
    <message>
        <source>仍在施行的不填。</source>
        <translation>Please leave it empty while it is in force.</translation>
    </message>
    <message>
        <source>数额应当大于零，并且不超过一千万元。</source>
        <translation>The amount must be above zero and at most ten million yuan.</translation>
    </message>
    <message>
        <source>没有填写来源。</source>
        <translation>The source is missing.</translation>
    </message>
    <message>
        <source>请写明公布机关和文件，以便核对。</source>
        <translation>Please name the authority and the paper, so that it can be checked.</translation>
    </message>
    <message>
        <source>这份%1年日历没有标明是国务院办公厅的通知，涉及它的期限仍会提示核对。</source>
        <translation>This calendar of %1 does not say that it is a notice of the State Council; limits that touch it still ask to be checked.</translation>
    </message>
    <message>
        <source>没有填写日期。</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>没有填写假日名称。</source>
        <translation>The name of the holiday is missing.</translation>
    </message>
    <message>
        <source>%1 已经登记为“%2”。</source>
        <translation>%1 is already there as "%2".</translation>
    </message>
    <message>
        <source>没有填写法规名称。</source>
        <translation>The name of the law is missing.</translation>
    </message>
    <message>
        <source>文件是空的，没有导入。</source>
        <translation>The file is empty and was not imported.</translation>
    </message>
    <message>
        <source>文件超过 20 MB，没有导入。</source>
        <translation>The file is larger than 20 MB and was not imported.</translation>
    </message>
    <message>
        <source>请分成几个文件。</source>
        <translation>Please divide it into several files.</translation>
    </message>
    <message>
        <source>没有要素问答表“%1”。</source>
        <translation>There is no question sheet "%1".</translation>
    </message>
    <message>
        <source>请从列表中选择。</source>
        <translation>Please choose from the list.</translation>
    </message>
    <message>
        <source>现有回答还不能形成请求，请求没有改动。</source>
        <translation>The answers do not make a claim yet; the claims were not changed.</translation>
    </message>
    <message>
        <source>请先回答标有星号的问题。</source>
        <translation>Please answer the questions marked with an asterisk first.</translation>
    </message>
    <message>
        <source>设定查阅范围</source>
        <translation>Set access</translation>
    </message>
    <message>
        <source>查看案件</source>
        <translation>View case</translation>
    </message>
    <message>
        <source>打印文书</source>
        <translation>Print document</translation>
    </message>
    <message>
        <source>另存文书</source>
        <translation>Save document as</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>导出个人信息</source>
        <translation>Export personal information</translation>
    </message>
    <message>
        <source>设定保存期限</source>
        <translation>Set retention period</translation>
    </message>
    <message>
        <source>保存期限复核</source>
        <translation>Review retention</translation>
    </message>
    <message>
        <source>添加用户</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>调整角色</source>
        <translation>Change roles</translation>
    </message>
    <message>
        <source>停用用户</source>
        <translation>Deactivate user</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>两人一起重设密码</source>
        <translation>Reset password by two persons</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>导出审计记录</source>
        <translation>Export audit records</translation>
    </message>
    <message>
        <source>保存草稿</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>丢弃草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>校验</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>还没有设置自己的密码，内容没有改变。</source>
        <translation>You have not set a password of your own yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>请先设置只有您自己知道的新密码，然后继续。</source>
        <translation>Please set a new password that only you know, then go on.</translation>
    </message>
    <message>
        <source>本案已设为保密，只有指定的人员可以查看，内容没有改变。</source>
        <translation>This case is confidential and only the persons named can view it. Nothing was changed.</translation>
    </message>
    <message>
        <source>本案只有承办调解员和负责人可以查看，内容没有改变。</source>
        <translation>Only the mediator in charge and the head can view this case. Nothing was changed.</translation>
    </message>
    <message>
        <source>确需查看的，请负责人调整本案的查阅范围。</source>
        <translation>Please ask the head to change the access to this case if you need to view it.</translation>
    </message>
    <message>
        <source>没有指定可以查看的人员，查阅范围没有改变。</source>
        <translation>No persons with access were named. The access was not changed.</translation>
    </message>
    <message>
        <source>请至少指定一名办案人员。</source>
        <translation>Please name at least one person who works on cases.</translation>
    </message>
    <message>
        <source>“%1”不是在用的办案人员，查阅范围没有改变。</source>
        <translation>"%1" is not an active user who works on cases. The access was not changed.</translation>
    </message>
    <message>
        <source>请从用户名单中选择。</source>
        <translation>Please choose from the list of users.</translation>
    </message>
    <message>
        <source>您自己不在可以查看的人员之中，此后将看不到本案。</source>
        <translation>You are not among the persons with access and will no longer see this case.</translation>
    </message>
    <message>
        <source>承办调解员%1不在指定人员之中，请核对。</source>
        <translation>The mediator in charge, %1, is not among the persons named; please check.</translation>
    </message>
    <message>
        <source>您的用户已停用，内容没有改变。</source>
        <translation>Your user has been deactivated. Nothing was changed.</translation>
    </message>
    <message>
        <source>请系统管理员核对。</source>
        <translation>Please ask the administrator to check.</translation>
    </message>
    <message>
        <source>“%1”不能接手案件，用户没有停用。</source>
        <translation>"%1" cannot take over cases. The user was not deactivated.</translation>
    </message>
    <message>
        <source>请选择一名在用的调解员或者负责人。</source>
        <translation>Please choose an active mediator or head.</translation>
    </message>
    <message>
        <source>“%1”还有 %2 件未结案件，用户没有停用。</source>
        <translation>"%1" still has open cases: %2. The user was not deactivated.</translation>
    </message>
    <message>
        <source>请选定由谁接手，案件在停用时一并移交。</source>
        <translation>Please choose who takes over; the cases are handed over when the user is deactivated.</translation>
    </message>
    <message>
        <source>不能停用自己，用户没有改变。</source>
        <translation>You cannot deactivate yourself. The user was not changed.</translation>
    </message>
    <message>
        <source>请另一名系统管理员办理。</source>
        <translation>Please ask another administrator to do this.</translation>
    </message>
    <message>
        <source>这样就没有系统管理员了，用户没有改变。</source>
        <translation>There would be no administrator left. The user was not changed.</translation>
    </message>
    <message>
        <source>请先另设一名系统管理员。</source>
        <translation>Please set up another administrator first.</translation>
    </message>
    <message>
        <source>“%1”不能参加重设密码，密码没有改变。</source>
        <translation>"%1" cannot take part in resetting a password. The password was not changed.</translation>
    </message>
    <message>
        <source>请两名在用的工作人员一起办理，查阅人员除外。</source>
        <translation>Please let two active members of staff do this together; readers are not among them.</translation>
    </message>
    <message>
        <source>只用数字的密码至少要 %1 位，手机号和生日都太短。</source>
        <translation>A password of digits only needs at least %1 digits; mobile numbers and birthdays are too short.</translation>
    </message>
    <message>
        <source>密码不能由姓名或者单位名称组成。</source>
        <translation>A password cannot be made of the name of a person or the organisation.</translation>
    </message>
    <message>
        <source>这是最常被猜到的密码之一。</source>
        <translation>This is one of the passwords most often guessed.</translation>
    </message>
    <message>
        <source>新密码与原密码相同，密码没有改变。</source>
        <translation>The new password is the same as the old one. The password was not changed.</translation>
    </message>
    <message>
        <source>请换一个新的密码。</source>
        <translation>Please choose another new password.</translation>
    </message>
    <message>
        <source>案件库不是用恢复密钥打开的，密码没有改变。</source>
        <translation>The case store was not opened with the recovery key. The password was not changed.</translation>
    </message>
    <message>
        <source>请用恢复密钥打开后再设置，或者用原密码修改。</source>
        <translation>Please open it with the recovery key and set the password then, or change it with the old password.</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>重设密码要由另外两名工作人员各用自己的密码一起办理，密码没有改变。</source>
        <translation>A password is reset by two other members of staff together, each with their own password. The password was not changed.</translation>
    </message>
    <message>
        <source>忘记密码的人和还在用临时密码的人不能参加。</source>
        <translation>The person who forgot the password and those who still use a temporary one cannot take part.</translation>
    </message>
    <message>
        <source>没有写明要导出谁的信息，没有导出。</source>
        <translation>It is not stated whose information to export. Nothing was exported.</translation>
    </message>
    <message>
        <source>请填写公民身份号码，或者姓名和出生日期两项。</source>
        <translation>Please enter the citizen identity number, or both name and date of birth.</translation>
    </message>
    <message>
        <source>没有找到这个人的信息，没有导出。</source>
        <translation>No information on this person was found. Nothing was exported.</translation>
    </message>
    <message>
        <source>请核对号码；登记时没有号码的，用姓名和出生日期再找一次。</source>
        <translation>Please check the number; if none was registered, search again by name and date of birth.</translation>
    </message>
    <message>
        <source>“%1”不能撤销，内容没有变化。</source>
        <translation>"%1" cannot be undone. Nothing was changed.</translation>
    </message>
    <message>
        <source>需要时请另作一次修改。</source>
        <translation>Please make another change if needed.</translation>
    </message>
    <message>
        <source>案件 %1 还没有办结，没有保存复核。</source>
        <translation>Case %1 is not finished yet. The review was not saved.</translation>
    </message>
    <message>
        <source>保存期限从办结以后起算。</source>
        <translation>The retention period runs from when the case is finished.</translation>
    </message>
    <message>
        <source>延长保存要填写今天以后的日期，没有保存复核。</source>
        <translation>To keep the case longer, a date after today is needed. The review was not saved.</translation>
    </message>
    <message>
        <source>请填写保存到哪一天。</source>
        <translation>Please enter the date until which to keep the case.</translation>
    </message>
    <message>
        <source>没有填写说明，没有保存复核。</source>
        <translation>The note is missing. The review was not saved.</translation>
    </message>
    <message>
        <source>请写明理由，或者移交、鉴定的文号。</source>
        <translation>Please state the reason, or the reference number of the hand-over or appraisal.</translation>
    </message>
    <message>
        <source>保存年数应当在 1 到 %1 之间，没有改变。</source>
        <translation>The years to keep must be between 1 and %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>请按档案管理的规定填写。</source>
        <translation>Please enter them by the rules on archives.</translation>
    </message>
    <message>
        <source>没有填写依据，没有改变。</source>
        <translation>The basis is missing. Nothing was changed.</translation>
    </message>
    <message>
        <source>请写明按哪项档案管理规定保存。</source>
        <translation>Please state which rule on archives sets the period.</translation>
    </message>
    <message>
        <source>没有填写用户姓名，用户没有保存。</source>
        <translation>The name of the user is missing. The user was not saved.</translation>
    </message>
    <message>
        <source>用户姓名超过 %1 字，用户没有保存。</source>
        <translation>The name of the user is longer than %1 characters. The user was not saved.</translation>
    </message>
    <message>
        <source>请填写本人姓名，登录和经办记录都用它。</source>
        <translation>Please enter the person's own name; it is used to sign in and in the records of who did what.</translation>
    </message>
    <message>
        <source>有了第二名用户，“%1”不能再同时担任系统管理员、审计员和办案角色，用户没有改变。</source>
        <translation>With a second user, "%1" can no longer be administrator, auditor and hold case roles at once. The user was not changed.</translation>
    </message>
    <message>
        <source>请选定“%1”今后保留的角色；也可以先添加系统管理员，再添加其他用户。</source>
        <translation>Please choose the roles that "%1" keeps, or add an administrator first and other users after that.</translation>
    </message>
    <message>
        <source>已有名为“%1”的用户，没有添加。</source>
        <translation>There is already a user named "%1". Nothing was added.</translation>
    </message>
    <message>
        <source>同名的人请加以区别，例如写上部门；忘记密码的请重设。</source>
        <translation>Please tell persons of the same name apart, for example by department; if the password was forgotten, reset it.</translation>
    </message>
    <message>
        <source>没有名为“%1”的用户。</source>
        <translation>There is no user named "%1".</translation>
    </message>
    <message>
        <source>用户“%1”已停用，没有改变。</source>
        <translation>User "%1" has been deactivated. Nothing was changed.</translation>
    </message>
    <message>
        <source>需要时请用同一姓名重新添加。</source>
        <translation>Please add the user again under the same name if needed.</translation>
    </message>
    <message>
        <source>“%1”不再独自持有全部权限，今后的角色是%2。</source>
        <translation>"%1" no longer holds all rights alone; the roles from now on: %2.</translation>
    </message>
    <message>
        <source>查看完整的证件和电话号码</source>
        <translation>View full identity and telephone numbers</translation>
    </message>
    <message>
        <source>登记申请、修改当事人和请求</source>
        <translation>Register applications, edit parties and claims</translation>
    </message>
    <message>
        <source>制作调解笔录</source>
        <translation>Make mediation records</translation>
    </message>
    <message>
        <source>受理、不予受理、延期、结案</source>
        <translation>Accept, refuse, extend and close</translation>
    </message>
    <message>
        <source>拟定协议、保存计算</source>
        <translation>Draft agreements, keep calculations</translation>
    </message>
    <message>
        <source>设定案件查阅范围</source>
        <translation>Set access to cases</translation>
    </message>
    <message>
        <source>经指定查看保密案件</source>
        <translation>View confidential cases when named</translation>
    </message>
    <message>
        <source>打印和另存文书、导出清单</source>
        <translation>Print and save documents, export lists</translation>
    </message>
    <message>
        <source>修改单位资料和名册</source>
        <translation>Edit organisation and roster</translation>
    </message>
    <message>
        <source>修改规则和参数</source>
        <translation>Edit rules and figures</translation>
    </message>
    <message>
        <source>管理用户</source>
        <translation>Manage users</translation>
    </message>
    <message>
        <source>查看审计记录</source>
        <translation>View audit records</translation>
    </message>
    <message>
        <source>备份和恢复</source>
        <translation>Back up and restore</translation>
    </message>
    <message>
        <source>完整性检查</source>
        <translation>Integrity check</translation>
    </message>
    <message>
        <source>管理自己的密码</source>
        <translation>Manage own password</translation>
    </message>
    <message>
        <source>没有角色</source>
        <translation>no role</translation>
    </message>
    <message>
        <source>“%1”由%2办理，您的角色是%3，内容没有改变。</source>
        <translation>"%1" is done by: %2. Your roles: %3. Nothing was changed.</translation>
    </message>
    <message>
        <source>请上述人员办理；角色有误的，请系统管理员调整。</source>
        <translation>Please ask one of them to do this; if your roles are wrong, ask the administrator to change them.</translation>
    </message>
    <message>
        <source>没有选择角色，用户没有保存。</source>
        <translation>No role was chosen. The user was not saved.</translation>
    </message>
    <message>
        <source>请至少选择一个角色。</source>
        <translation>Please choose at least one role.</translation>
    </message>
    <message>
        <source>系统管理员、审计员和办案角色不能由同一个用户兼任，用户没有保存。</source>
        <translation>One user cannot be administrator, auditor and hold case roles together. The user was not saved.</translation>
    </message>
    <message>
        <source>请分别设立用户；同一个人可以有两个用户，各用各的姓名和密码。</source>
        <translation>Please set up separate users; one person can have two users, each with its own name and password.</translation>
    </message>
    <message>
        <source>更正后的文书须与原文书种类相同，原文书没有改变。</source>
        <translation>The corrected paper has to be of the same kind; the first one was not changed.</translation>
    </message>
    <message>
        <source>要出具另一种文书的，请单独出具；《%1》确有错误的，请作废。</source>
        <translation>Issue another kind of paper by itself; void “%1” if it is wrong.</translation>
    </message>
    <message>
        <source>更正文书</source>
        <translation>Correct a paper</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>加盖印章</source>
        <translation>Set a seal</translation>
    </message>
    <message>
        <source>记录签名步骤</source>
        <translation>Keep a step of signing</translation>
    </message>
    <message>
        <source>记录拒绝签名</source>
        <translation>Keep a refusal to sign</translation>
    </message>
    <message>
        <source>制作签名件</source>
        <translation>Make a signed copy</translation>
    </message>
    <message>
        <source>添加印章</source>
        <translation>Add a seal</translation>
    </message>
    <message>
        <source>停用印章</source>
        <translation>Take a seal out of use</translation>
    </message>
    <message>
        <source>存入签名盖章件</source>
        <translation>Add a signed copy</translation>
    </message>
    <message>
        <source>存入案卷材料</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>移出案卷材料</source>
        <translation>Take a file out</translation>
    </message>
    <message>
        <source>生成卷宗</source>
        <translation>Bind the archive file</translation>
    </message>
    <message>
        <source>生成移交清单</source>
        <translation>Make a transfer list</translation>
    </message>
    <message>
        <source>导入卷宗自查清单</source>
        <translation>Import an archive checklist</translation>
    </message>
    <message>
        <source>删去卷宗自查清单</source>
        <translation>Remove the archive checklist</translation>
    </message>
    <message>
        <source>保存文书模板</source>
        <translation>Keep a template</translation>
    </message>
    <message>
        <source>恢复自带的文书模板</source>
        <translation>Go back to the built-in template</translation>
    </message>
    <message>
        <source>导入文书模板</source>
        <translation>Import a template</translation>
    </message>
    <message>
        <source>保存条款</source>
        <translation>Keep a clause</translation>
    </message>
    <message>
        <source>删去条款</source>
        <translation>Remove a clause</translation>
    </message>
    <message>
        <source>调整条款顺序</source>
        <translation>Put clauses in order</translation>
    </message>
    <message>
        <source>导出 Word 文件</source>
        <translation>Export Word file</translation>
    </message>
    <message>
        <source>提供文书副本</source>
        <translation>Give a copy of a paper</translation>
    </message>
    <message>
        <source>这份文书中没有%1，没有制作副本。</source>
        <translation>This paper names nobody as %1; no copy was made.</translation>
    </message>
    <message>
        <source>请选择文书中写明的当事人。</source>
        <translation>Choose a party that the paper names.</translation>
    </message>
    <message>
        <source>没有写明副本交给哪一位当事人，没有制作副本。</source>
        <translation>It was not said which party the copy is for; no copy was made.</translation>
    </message>
    <message>
        <source>这份文书的%1中没有“%2”，没有制作副本。</source>
        <translation>“%2” is not named as %1 in this paper; no copy was made.</translation>
    </message>
    <message>
        <source>可以选择：%1。</source>
        <translation>You can choose: %1.</translation>
    </message>
    <message>
        <source>《%1》出具以后，本程序的文书格式有改动，做出的副本会与原文不同，没有制作。</source>
        <translation>The program's form has changed since “%1” was issued, so a copy would differ from it; none was made.</translation>
    </message>
    <message>
        <source>请打印原文书，遮盖他人的号码后复印。</source>
        <translation>Print the paper itself and copy it with the numbers of others covered.</translation>
    </message>
    <message>
        <source>这份《%1》已经作废，没有制作副本。</source>
        <translation>This “%1” is void; no copy was made.</translation>
    </message>
    <message>
        <source>请使用更正后的文书。</source>
        <translation>Use the corrected paper.</translation>
    </message>
    <message>
        <source>没有找到文书“%1”。</source>
        <translation>No paper “%1” was found.</translation>
    </message>
    <message>
        <source>请填写文书的 id 或者文书编号，在已出具的文书中可以查到。</source>
        <translation>Give the id or the number of the paper; both stand in the list of issued papers.</translation>
    </message>
    <message>
        <source>案件还没有办结，结案后请重新生成卷宗。</source>
        <translation>The case has not ended; please bind its file anew when it has.</translation>
    </message>
    <message>
        <source>本单位还没有设定保管期限，封面印的是建议的 %1 年。</source>
        <translation>The office has set no time of keeping; the cover prints the proposed %1 years.</translation>
    </message>
    <message>
        <source>移交清单的起止日期不对，没有生成。</source>
        <translation>The period of the transfer list is not right; it was not made.</translation>
    </message>
    <message>
        <source>请填写结案日期的起止，止日不早于起日。</source>
        <translation>Please give first and last day of closing, in this order.</translation>
    </message>
    <message>
        <source>这段时间没有办结的案件，没有生成移交清单。</source>
        <translation>No case ended in this period; no transfer list was made.</translation>
    </message>
    <message>
        <source>请核对结案日期的起止。</source>
        <translation>Please check the days of closing.</translation>
    </message>
    <message>
        <source>本单位没有自己的自查清单，没有改变。</source>
        <translation>The office has no checklist of its own; nothing was changed.</translation>
    </message>
    <message>
        <source>本案的证据清单中没有“%1”，文件没有存入。</source>
        <translation>“%1” is not on the case's list of evidence; the file was not kept.</translation>
    </message>
    <message>
        <source>请先在请求与证据中登记，或者核对名称。</source>
        <translation>Please list it with claims and evidence first, or check the name.</translation>
    </message>
    <message>
        <source>案卷中已有内容完全相同的文件，请确认不是重复存入。</source>
        <translation>The case holds a file of the very same content; please make sure it is not added twice.</translation>
    </message>
    <message>
        <source>这份《%1》已经作废，扫描件没有存入。</source>
        <translation>This %1 is void; the scan was not kept.</translation>
    </message>
    <message>
        <source>请选择有效的一份文书。</source>
        <translation>Please choose a valid paper.</translation>
    </message>
    <message>
        <source>“%1”早已移出案卷，没有改变。</source>
        <translation>“%1” was taken out before; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”是文书的签名盖章件，不能移出案卷。</source>
        <translation>“%1” is the signed copy of a paper and cannot be taken out.</translation>
    </message>
    <message>
        <source>扫描有误的，请再存入一份正确的，并在备注中说明。</source>
        <translation>If the scan is wrong, please add a right one and say so in its note.</translation>
    </message>
    <message>
        <source>没有填写移出的原因，文件没有移出。</source>
        <translation>No reason was given; the file was not taken out.</translation>
    </message>
    <message>
        <source>“%1”的文件与存入时不一致，没有打开。</source>
        <translation>The file of “%1” is not what was added; it was not opened.</translation>
    </message>
    <message>
        <source>这份《%1》已经作废，没有导出。</source>
        <translation>This paper, %1, has been voided and was not exported.</translation>
    </message>
    <message>
        <source>需要时请重新出具一份，再导出。</source>
        <translation>If you need it, please issue a new one and export that.</translation>
    </message>
    <message>
        <source>《%1》通常不由本类调解组织出具，请确认确有需要。</source>
        <translation>"%1" is not usually issued by this kind of organisation; please make sure that it is needed.</translation>
    </message>
    <message>
        <source>修改文书模板和条款库</source>
        <translation>Change templates and the clause library</translation>
    </message>
    <message>
        <source>没有填写印章名称。</source>
        <translation>The name of the seal is missing.</translation>
    </message>
    <message>
        <source>例如“调解专用章”。</source>
        <translation>For example the name engraved on it.</translation>
    </message>
    <message>
        <source>已经有名为“%1”的印章，没有重复添加。</source>
        <translation>There is a seal called “%1” already; it was not added again.</translation>
    </message>
    <message>
        <source>换新印章的，请先停用旧的。</source>
        <translation>To replace a seal, take the old one out of use first.</translation>
    </message>
    <message>
        <source>印章宽度应当在 %1 至 %2 毫米之间。</source>
        <translation>A seal must be %1 to %2 mm wide.</translation>
    </message>
    <message>
        <source>请按实物量取，常见的是 42 毫米。</source>
        <translation>Measure the seal itself; 42 mm is usual.</translation>
    </message>
    <message>
        <source>没有名为“%1”的在用用户。</source>
        <translation>There is no active user called “%1”.</translation>
    </message>
    <message>
        <source>印章“%1”已经停用，没有改变。</source>
        <translation>The seal “%1” is out of use already; nothing was changed.</translation>
    </message>
    <message>
        <source>请使用在用的印章。</source>
        <translation>Use a seal that is in use.</translation>
    </message>
    <message>
        <source>盖章时还有人没有签名：%1。</source>
        <translation>These have not signed before the seal: %1.</translation>
    </message>
    <message>
        <source>没有名为“%1”的在用印章。</source>
        <translation>There is no seal in use called “%1”.</translation>
    </message>
    <message>
        <source>请在“设置”的“印章”中查看。</source>
        <translation>See “Seals” in the settings.</translation>
    </message>
    <message>
        <source>您不能使用印章“%1”，文书没有盖章。可以用印的是：%2。</source>
        <translation>You may not use the seal “%1”; it was not set. It may be used by: %2.</translation>
    </message>
    <message>
        <source>请上述人员盖章。</source>
        <translation>Ask one of them to set the seal.</translation>
    </message>
    <message>
        <source>这份文书已经盖过“%1”，没有重复盖章。</source>
        <translation>“%1” is on this paper already; it was not set again.</translation>
    </message>
    <message>
        <source>盖错的，请作废这份文书，重新出具后再盖。</source>
        <translation>If it was set by mistake, void this paper, issue it anew and seal that.</translation>
    </message>
    <message>
        <source>没有填写签名人。</source>
        <translation>The signer is missing.</translation>
    </message>
    <message>
        <source>请选择或者填写签名人的姓名。</source>
        <translation>Choose or type the signer's name.</translation>
    </message>
    <message>
        <source>“%1”不是本案的当事人、代理人、调解员或者记录人，没有签名。</source>
        <translation>“%1” is no party, agent, mediator or recorder of this case; nothing was signed.</translation>
    </message>
    <message>
        <source>请核对姓名；确需签名的，在说明中写明身份。</source>
        <translation>Check the name; if they are to sign, say in the note who they are.</translation>
    </message>
    <message>
        <source>代理人“%1”没有特别授权，不能代为签订调解协议，没有签名。</source>
        <translation>The agent “%1” has no special authority and may not sign the agreement; nothing was signed.</translation>
    </message>
    <message>
        <source>请由当事人本人签名，或者先补办特别授权。</source>
        <translation>Let the party sign, or get special authority first.</translation>
    </message>
    <message>
        <source>“%1”已经在这份文书上签过名，没有重复保存。</source>
        <translation>“%1” has signed this paper already; it was not kept again.</translation>
    </message>
    <message>
        <source>签错的，请作废这份文书，重新出具后再签。</source>
        <translation>If it was signed by mistake, void this paper, issue it anew and sign that.</translation>
    </message>
    <message>
        <source>只有人民调解和人民法院委派、委托的调解可以用指印代替签名；本案的当事人还应当签名或者盖章。</source>
        <translation>A fingerprint stands for a signature only in people's mediation and in cases sent by a court; in this case the party must also sign or seal.</translation>
    </message>
    <message>
        <source>指印属于敏感个人信息，采集前应当取得本人的单独同意。</source>
        <translation>A fingerprint is sensitive personal information: take it only with the person's separate consent.</translation>
    </message>
    <message>
        <source>没有记录向当事人朗读过这份文书；当事人阅读有困难的，请朗读后补记。</source>
        <translation>Nothing says that the paper was read to the party; if they cannot read it well, read it out and note that.</translation>
    </message>
    <message>
        <source>这份《%1》已经作废，不能签名盖章。</source>
        <translation>“%1” has been voided and cannot be signed or sealed.</translation>
    </message>
    <message>
        <source>请在重新出具的文书上签名盖章。</source>
        <translation>Sign and seal the paper that was issued in its place.</translation>
    </message>
    <message>
        <source>屏幕上显示的不是出具的这份《%1》，没有保存签名。</source>
        <translation>What is on the screen is not “%1” as it was issued; no signature was kept.</translation>
    </message>
    <message>
        <source>请重新打开这份文书，核对后再签。</source>
        <translation>Open the paper again, check it, then sign.</translation>
    </message>
    <message>
        <source>没有填写拒绝签名的原因。</source>
        <translation>The reason of the refusal is missing.</translation>
    </message>
    <message>
        <source>原因会记入案卷，请写明；不肯说明的，写“未说明原因”。</source>
        <translation>The reason stays in the file; if none was given, write that.</translation>
    </message>
    <message>
        <source>没有填写见证人。</source>
        <translation>The witness is missing.</translation>
    </message>
    <message>
        <source>请填写在场见证的人员，至少一人。</source>
        <translation>Name at least one person who was there.</translation>
    </message>
    <message>
        <source>没有填写人员姓名。</source>
        <translation>The name of the person is missing.</translation>
    </message>
    <message>
        <source>请填写听取、阅读文书的人，或者翻译、见证的人。</source>
        <translation>Name who heard or read the paper, or who interpreted or witnessed.</translation>
    </message>
    <message>
        <source>签名件的文件与制作时不一致，没有打开。</source>
        <translation>The file of the signed copy is not as it was made; it was not opened.</translation>
    </message>
    <message>
        <source>这份《%1》还没有人签名盖章，没有制作签名件。</source>
        <translation>Nobody has signed or sealed “%1” yet; no signed copy was made.</translation>
    </message>
    <message>
        <source>请先签名盖章。</source>
        <translation>Sign and seal it first.</translation>
    </message>
    <message>
        <source>没有“%1”这个类别，条款没有保存。</source>
        <translation>There is no category “%1”; the clause was not kept.</translation>
    </message>
    <message>
        <source>请从类别中选择。</source>
        <translation>Please choose one of the categories.</translation>
    </message>
    <message>
        <source>条款名称应当是一到四十个字，条款没有保存。</source>
        <translation>The name of a clause has one to forty characters; the clause was not kept.</translation>
    </message>
    <message>
        <source>条款内容应当是一到三千个字，条款没有保存。</source>
        <translation>The text of a clause has one to three thousand characters; the clause was not kept.</translation>
    </message>
    <message>
        <source>条款库中没有“%1”这一条，没有改动。</source>
        <translation>The library has no clause “%1”; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”是自带的条款，不能删去。</source>
        <translation>“%1” is a built-in clause and cannot be removed.</translation>
    </message>
    <message>
        <source>不需要的，可以设为不显示。</source>
        <translation>If you do not need it, you can hide it.</translation>
    </message>
    <message>
        <source>本单位的《%1》模板（第 %2 版）不能再用，没有生成文书：%3</source>
        <translation>The office's template for “%1” (revision %2) can no longer be used; no document was made: %3</translation>
    </message>
    <message>
        <source>请负责人或者系统管理员在“设置”的“文书模板”中更新这份模板，或者恢复使用自带的模板。</source>
        <translation>Please ask the head or the administrator to update the template in Settings, Templates, or to go back to the built-in one.</translation>
    </message>
    <message>
        <source>模板超过 256 KB，没有保存。</source>
        <translation>The template is larger than 256 KB and was not kept.</translation>
    </message>
    <message>
        <source>请删去多余的内容。</source>
        <translation>Please remove what is not needed.</translation>
    </message>
    <message>
        <source>模板与使用中的第 %1 版相同，没有保存。</source>
        <translation>The template is the same as revision %1 in use and was not kept.</translation>
    </message>
    <message>
        <source>模板与自带的相同，没有保存。</source>
        <translation>The template is the same as the built-in one and was not kept.</translation>
    </message>
    <message>
        <source>需要使用自带的模板，请用“恢复自带”。</source>
        <translation>To use the built-in template, choose “Use built-in”.</translation>
    </message>
    <message>
        <source>本单位的《%1》模板（第 %2 版）不能再用，更新或者恢复自带的以前不能出具这种文书。</source>
        <translation>The office's template for “%1” (revision %2) can no longer be used; this document cannot be issued until it is updated or the built-in one is used again.</translation>
    </message>
    <message>
        <source>自带的《%1》模板已经更新，本单位的模板（第 %2 版）仍在使用，请核对是否需要修改。</source>
        <translation>The built-in template for “%1” has been updated; the office's own (revision %2) stays in use. Please check whether it needs a change.</translation>
    </message>
    <message>
        <source>《%1》使用的就是自带的模板，没有改变。</source>
        <translation>“%1” already uses the built-in template; nothing was changed.</translation>
    </message>
    <message>
        <source>这份模板是“%1”的，本程序没有这种文书，没有导入。</source>
        <translation>This template is for “%1”, a document that this program does not have; it was not imported.</translation>
    </message>
    <message>
        <source>请核对文件；对方的程序版本较新的，请先升级本程序。</source>
        <translation>Please check the file; if it comes from a newer program, update this one first.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>文件超过 256 KB，不是文书模板，没有导入。</source>
        <translation>The file is larger than 256 KB, so it is no template; it was not imported.</translation>
    </message>
    <message>
        <source>请选择由本程序导出的模板文件。</source>
        <translation>Please choose a template file that this program has exported.</translation>
    </message>
    <message>
        <source>文件不是 UTF-8 编码的文字，没有导入。</source>
        <translation>The file is not text in UTF-8 and was not imported.</translation>
    </message>
    <message>
        <source>请选择由本程序导出的模板文件；改动过的，请另存为 UTF-8。</source>
        <translation>Please choose a template file that this program has exported; if it was edited, save it as UTF-8.</translation>
    </message>
    <message>
        <source>文件的第一行没有写明是哪种文书的模板，没有导入。</source>
        <translation>The first line of the file does not say which document it is a template for; it was not imported.</translation>
    </message>
    <message>
        <source>请选择由本程序导出的模板文件，第一行请保持原样。</source>
        <translation>Please choose a template file that this program has exported, and leave its first line as it is.</translation>
    </message>
    <message>
        <source>本单位出具过编号为 %1 的《%2》，但核对码不符，不能使用。</source>
        <translation>This office issued “%2” with number %1, but the check code is another; it must not be relied on.</translation>
    </message>
    <message>
        <source>这是本单位编号为 %1 的《%2》，但文件在出具以后被改动过，不能使用。</source>
        <translation>This is this office's “%2”, number %1, but the file was changed after it was issued; it must not be relied on.</translation>
    </message>
    <message>
        <source>本单位没有出具过这样的文书。</source>
        <translation>This office issued no such paper.</translation>
    </message>
    <message>
        <source>这个文件不是本单位出具的文书，或者已经无法辨认。</source>
        <translation>This file is not a paper of this office, or can no longer be recognised as one.</translation>
    </message>
    <message>
        <source>这份《%1》（%2）没有改动，但已经作废，由编号为 %3 的文书更正。</source>
        <translation>This “%1” (%2) is unchanged but void; the paper with number %3 corrects it.</translation>
    </message>
    <message>
        <source>这份《%1》（%2）没有改动，但已经作废。</source>
        <translation>This “%1” (%2) is unchanged but void.</translation>
    </message>
    <message>
        <source>编号和核对码与本单位出具的《%1》（%2）相符；请再与留存的文书逐页对照。</source>
        <translation>Number and check code are those of this office's “%1” (%2); now compare it page by page with the paper on file.</translation>
    </message>
    <message>
        <source>这是本单位《%1》（%2）的副本，没有改动。</source>
        <translation>This is a copy of this office's “%1” (%2), unchanged.</translation>
    </message>
    <message>
        <source>这是本单位出具的《%1》（%2），没有改动，现行有效。</source>
        <translation>This is “%1” (%2) as this office issued it, unchanged and in force.</translation>
    </message>
    <message>
        <source>这不是本程序文书上二维码的内容，没有查验。</source>
        <translation>This is not the text of a QR symbol on a paper of this program; nothing was checked.</translation>
    </message>
    <message>
        <source>二维码的内容以“HZ1:”开头，请完整粘贴。</source>
        <translation>The text begins with “HZ1:”; paste all of it.</translation>
    </message>
    <message>
        <source>提醒的天数应当在 1 到 %1 之间，设置没有改变。</source>
        <translation>The days until a reminder must be between 1 and %1; the settings were not changed.</translation>
    </message>
    <message>
        <source>一般填 7 天。</source>
        <translation>7 days are usual.</translation>
    </message>
    <message>
        <source>至少要保留最近一份备份，设置没有改变。</source>
        <translation>At least the last backup must be kept; the settings were not changed.</translation>
    </message>
    <message>
        <source>一般填 5 份。</source>
        <translation>5 are usual.</translation>
    </message>
    <message>
        <source>%1 已经是备份位置。</source>
        <translation>%1 is a place for backups already.</translation>
    </message>
    <message>
        <source>请选择另一个文件夹。</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>%1 不是设定的备份位置，没有改动。</source>
        <translation>%1 is not one of the places for backups; nothing was changed.</translation>
    </message>
    <message>
        <source>请查看设定的备份位置。</source>
        <translation>Look at the places that are set.</translation>
    </message>
    <message>
        <source>这份备份里有现在的数据没有的操作，无法逐项比较；恢复后，现在的数据仍然另行保留。</source>
        <translation>This backup holds operations that the present data does not have, so they cannot be compared one by one; after a restore the present data is still kept beside.</translation>
    </message>
    <message>
        <source>这份备份不是现在这份数据的备份，无法比较；恢复后，现在的数据仍然另行保留。</source>
        <translation>This is not a backup of the present data, so they cannot be compared; after a restore the present data is still kept beside.</translation>
    </message>
    <message>
        <source>这份备份以后没有新的操作，恢复不会失去任何内容。</source>
        <translation>Nothing was done since this backup; going back to it loses nothing.</translation>
    </message>
    <message>
        <source>恢复到这份备份，会失去此后的 %1 项操作，涉及案件 %2 件。现在的数据不会删除，另行保留，随时可以换回。</source>
        <translation>Going back to this backup loses the %1 operations since, about %2 cases. The present data is not deleted; it is kept beside and can be put back at any time.</translation>
    </message>
    <message>
        <source>一件案件</source>
        <translation>A case</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修复数据</source>
        <translation>Data repaired</translation>
    </message>
    <message>
        <source>抢救数据</source>
        <translation>Data salvaged</translation>
    </message>
    <message>
        <source>打印卷宗</source>
        <translation>Print archive file</translation>
    </message>
    <message>
        <source>另存法规文本</source>
        <translation>Save law text</translation>
    </message>
    <message>
        <source>导出文书模板</source>
        <translation>Export template</translation>
    </message>
    <message>
        <source>查看个人信息</source>
        <translation>Look at personal information</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>Change the data key</translation>
    </message>
    <message>
        <source>重新生成恢复密钥</source>
        <translation>Make a new recovery key</translation>
    </message>
    <message>
        <source>打印恢复密钥单</source>
        <translation>Print recovery sheet</translation>
    </message>
    <message>
        <source>另存恢复密钥单</source>
        <translation>Save recovery sheet</translation>
    </message>
    <message>
        <source>核验数据</source>
        <translation>Verify data</translation>
    </message>
    <message>
        <source>操作记录签名</source>
        <translation>Signature of the journal</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>修改备份设置</source>
        <translation>Change of backup settings</translation>
    </message>
    <message>
        <source>导出恢复将失去的操作清单</source>
        <translation>Export of the list of operations that a restore loses</translation>
    </message>
    <message>
        <source>用备份恢复数据</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>密码和恢复密钥单都不变，各人照常登录。</source>
        <translation>Passwords and the recovery sheet stay as they are; everybody signs in as before.</translation>
    </message>
    <message>
        <source>以前的备份仍然用当时的密码或者当时的恢复密钥单打开；请现在做一次新的备份。</source>
        <translation>Earlier backups still open with the password or the recovery sheet of their time; please make a new backup now.</translation>
    </message>
    <message>
        <source>有 %1 个文件原来就已损坏，没有改动，请运行完整性检查。</source>
        <translation>%1 files were damaged before and were left as they are; please run the integrity check.</translation>
    </message>
    <message>
        <source>原来的恢复密钥单已不能打开现在的数据，请销毁；它仍然能打开以前的备份。</source>
        <translation>The previous recovery sheet no longer opens the present data, please destroy it; it still opens earlier backups.</translation>
    </message>
    <message>
        <source>新的恢复密钥只显示这一次，请打印或者抄写后与电脑分开保管，并做一次新的备份。</source>
        <translation>The new recovery key is shown only this once; please print it or copy it out, keep it apart from the computer, and make a new backup.</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>每一页的结构和校验码，记录之间的引用</source>
        <translation>Structure and code of every page, references between records</translation>
    </message>
    <message>
        <source>操作记录</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>从第一行到最后一行的校验链和签名</source>
        <translation>Chain and signatures from the first row to the last</translation>
    </message>
    <message>
        <source>案件内容</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>每一条记录与操作记录是否一致</source>
        <translation>Whether every record is what the journal says</translation>
    </message>
    <message>
        <source>其他数据</source>
        <translation>Other data</translation>
    </message>
    <message>
        <source>草稿、编号和设置是否被本程序以外的途径改动</source>
        <translation>Whether drafts, numbers and settings were changed past the program</translation>
    </message>
    <message>
        <source>密钥文件</source>
        <translation>Key files</translation>
    </message>
    <message>
        <source>密钥文件和它的副本是否完好</source>
        <translation>Whether the key file and its copy are in order</translation>
    </message>
    <message>
        <source>文书和材料</source>
        <translation>Papers and files</translation>
    </message>
    <message>
        <source>每一份文件能否解开，与登记的校验值是否一致</source>
        <translation>Whether every file opens and has its hash</translation>
    </message>
    <message>
        <source>检索索引</source>
        <translation>Search index</translation>
    </message>
    <message>
        <source>能否找到每一条内容；有问题的可以重建</source>
        <translation>Whether everything can be found; it can be rebuilt</translation>
    </message>
    <message>
        <source>各项检查都没有发现问题。</source>
        <translation>No check found anything wrong.</translation>
    </message>
    <message>
        <source>发现 %1 处问题。</source>
        <translation>%1 faults were found.</translation>
    </message>
    <message>
        <source>核验数据的结果</source>
        <translation>Result of verifying the data</translation>
    </message>
    <message>
        <source>单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>时间：%1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>核验人：%1</source>
        <translation>By: %1</translation>
    </message>
    <message>
        <source>%1：%2，共检查 %3 项</source>
        <translation>%1: %2, %3 looked at</translation>
    </message>
    <message>
        <source>没有发现问题</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>%1 处问题</source>
        <translation>%1 faults</translation>
    </message>
    <message>
        <source>打印临时密码交接单</source>
        <translation>Print slip of temporary password</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>文件 %1… 已损坏或丢失，其他内容不受影响。</source>
        <translation>The file %1… is damaged or lost. Everything else is not affected.</translation>
    </message>
    <message>
        <source>请运行完整性检查，并用备份恢复这个文件。</source>
        <translation>Please run the integrity check and restore this file from a backup.</translation>
    </message>
    <message>
        <source>操作记录第 %1 行之前有缺行。</source>
        <translation>Lines are missing from the journal before line %1.</translation>
    </message>
    <message>
        <source>操作记录第 %1 行被改动过。</source>
        <translation>Line %1 of the journal was altered.</translation>
    </message>
    <message>
        <source>操作记录应有 %1 行，第 %2 行之后的内容缺失。</source>
        <translation>The journal should have %1 lines; what follows line %2 is missing.</translation>
    </message>
    <message>
        <source>操作记录的末尾（第 %1 行）与存档的校验值不符。</source>
        <translation>The end of the journal (line %1) does not agree with the hash on file.</translation>
    </message>
    <message>
        <source>本机构有多个用户，还没有选择用户。</source>
        <translation>This organisation has several users and none has been chosen.</translation>
    </message>
    <message>
        <source>请填写用户姓名。</source>
        <translation>Please enter the name of the user.</translation>
    </message>
    <message>
        <source>没有名为“%1”的用户。</source>
        <translation>There is no user called "%1".</translation>
    </message>
    <message>
        <source>请核对姓名，或者请管理员添加用户。</source>
        <translation>Please check the name, or ask the administrator to add the user.</translation>
    </message>
    <message>
        <source>密码不正确。</source>
        <translation>The password is not correct.</translation>
    </message>
    <message>
        <source>请检查大小写和输入法后重试；忘记密码时可以使用恢复密钥。</source>
        <translation>Please check capitals and the input method, then try again; if the password is forgotten, the recovery key can be used.</translation>
    </message>
    <message>
        <source>密码不能为空。</source>
        <translation>The password cannot be empty.</translation>
    </message>
    <message>
        <source>请设置一个自己记得住、别人猜不到的密码。</source>
        <translation>Please choose a password that you will remember and others cannot guess.</translation>
    </message>
    <message>
        <source>恢复密钥不属于这个机构的数据。</source>
        <translation>The recovery key does not belong to the data of this organisation.</translation>
    </message>
    <message>
        <source>内存不足，无法核对密码，数据没有改动。</source>
        <translation>There is not enough memory to check the password. The data was not changed.</translation>
    </message>
    <message>
        <source>请关闭其他程序后重试。</source>
        <translation>Please close other programs and try again.</translation>
    </message>
    <message>
        <source>这份数据由更新版本的程序保存，当前版本 %1 不能打开，数据没有改动。</source>
        <translation>This data was saved by a newer version of the program; the present version %1 cannot open it. The data was not changed.</translation>
    </message>
    <message>
        <source>请把程序升级到 %1 或更高版本。</source>
        <translation>Please update the program to version %1 or later.</translation>
    </message>
    <message>
        <source>数据文件夹所在的位置不支持安全保存。</source>
        <translation>The place of the data folder does not allow data to be saved safely.</translation>
    </message>
    <message>
        <source>请把数据文件夹移到本机的硬盘上。</source>
        <translation>Please move the data folder to a disk of this computer.</translation>
    </message>
    <message>
        <source>数据库正被其他程序占用，本次操作没有执行，已保存的内容不受影响。</source>
        <translation>The database is in use by another program. This operation was not carried out; what was saved is not affected.</translation>
    </message>
    <message>
        <source>请关闭占用它的程序后重试。</source>
        <translation>Please close the program that uses it and try again.</translation>
    </message>
    <message>
        <source>磁盘空间不足，本次操作没有保存，此前保存的内容完好。</source>
        <translation>The disk is full. This operation was not saved; what was saved before is intact.</translation>
    </message>
    <message>
        <source>请腾出空间后重试。</source>
        <translation>Please free some space and try again.</translation>
    </message>
    <message>
        <source>数据文件夹不允许写入，本次操作没有保存，此前保存的内容完好。</source>
        <translation>The data folder cannot be written to. This operation was not saved; what was saved before is intact.</translation>
    </message>
    <message>
        <source>请检查文件夹的权限，或者把它移到可以写入的位置。</source>
        <translation>Please check the permissions of the folder, or move it to a place that can be written to.</translation>
    </message>
    <message>
        <source>数据库的内容有损坏，程序没有改动它。</source>
        <translation>The database is damaged. The program has not changed it.</translation>
    </message>
    <message>
        <source>请先复制整个数据文件夹留存，再修复、抢救或者用备份恢复。</source>
        <translation>Please copy the whole data folder first, then repair or salvage it, or restore a backup.</translation>
    </message>
    <message>
        <source>磁盘读写出错，本次操作没有保存。</source>
        <translation>The disk could not be read or written. This operation was not saved.</translation>
    </message>
    <message>
        <source>请检查磁盘和连线是否正常，然后重试。</source>
        <translation>Please check the disk and its cable, then try again.</translation>
    </message>
    <message>
        <source>已有相同的编号或名称，没有保存。</source>
        <translation>The same number or name exists already. Nothing was saved.</translation>
    </message>
    <message>
        <source>请换一个编号或名称。</source>
        <translation>Please use another number or name.</translation>
    </message>
    <message>
        <source>相关的内容不存在，或者仍被其他内容使用，没有保存。</source>
        <translation>Something related does not exist, or is still in use elsewhere. Nothing was saved.</translation>
    </message>
    <message>
        <source>请刷新后重试。</source>
        <translation>Please refresh and try again.</translation>
    </message>
    <message>
        <source>找不到数据文件夹 %1。</source>
        <translation>The data folder %1 was not found.</translation>
    </message>
    <message>
        <source>请检查位置是否正确，移动硬盘或网络盘是否已连接。</source>
        <translation>Please check the place, and whether the external or network drive is connected.</translation>
    </message>
    <message>
        <source>请选择含有 cases.db 和 keys.json 的文件夹。</source>
        <translation>Please choose the folder that contains cases.db and keys.json.</translation>
    </message>
    <message>
        <source>%1 里已经有内容，没有改动它。</source>
        <translation>%1 is not empty. It was not changed.</translation>
    </message>
    <message>
        <source>请选择一个新的或者空的文件夹。</source>
        <translation>Please choose a new or empty folder.</translation>
    </message>
    <message>
        <source>管理员姓名不能为空。</source>
        <translation>The administrator's name cannot be empty.</translation>
    </message>
    <message>
        <source>请填写管理员的姓名。</source>
        <translation>Please enter the administrator's name.</translation>
    </message>
    <message>
        <source>没有找到这条记录：%1。</source>
        <translation>This record was not found: %1.</translation>
    </message>
    <message>
        <source>它可能已被删除，请刷新后重试。</source>
        <translation>It may have been removed; please refresh and try again.</translation>
    </message>
    <message>
        <source>已有名为“%1”的用户，没有添加。</source>
        <translation>There is a user called "%1" already. Nothing was added.</translation>
    </message>
    <message>
        <source>请换一个姓名，或者为现有用户重设密码。</source>
        <translation>Please use another name, or set a new password for the existing user.</translation>
    </message>
    <message>
        <source>用户“%1”不存在或者已停用。</source>
        <translation>The user "%1" does not exist or is not in use.</translation>
    </message>
    <message>
        <source>请核对姓名，或者请管理员启用这个用户。</source>
        <translation>Please check the name, or ask the administrator to enable this user.</translation>
    </message>
    <message>
        <source>请先关闭另一个窗口，再重试。</source>
        <translation>Please close the other window first, then try again.</translation>
    </message>
    <message>
        <source>%1（用户 %2，程序 %3，进程号 %4）</source>
        <translation>%1 (user %2, program %3, process %4)</translation>
    </message>
    <message>
        <source>数据自 %1 起由 %2 打开，没有正常关闭的记录。</source>
        <translation>The data was opened at %1 by %2, and no proper closing is on record.</translation>
    </message>
    <message>
        <source>请确认那台电脑上的程序已经关闭，再选择继续打开。</source>
        <translation>Please make sure that the program on that computer is closed, then choose to open it all the same.</translation>
    </message>
    <message>
        <source>数据自 %1 起由 %2 打开着。</source>
        <translation>The data has been open since %1 at %2.</translation>
    </message>
    <message>
        <source>请先在那里关闭程序，再重试；数据不受影响。</source>
        <translation>Please close the program there first, then try again; the data is not affected.</translation>
    </message>
    <message>
        <source>有一条记录的内容无法识别，其他记录不受影响。</source>
        <translation>One record cannot be read. Other records are not affected.</translation>
    </message>
    <message>
        <source>请运行完整性检查，必要时用备份恢复。</source>
        <translation>Please run the integrity check and, if needed, restore from a backup.</translation>
    </message>
    <message>
        <source>这项操作之后又有改动，不能直接撤销，内容没有变化。</source>
        <translation>Changes were made after this operation, so it cannot be undone directly. Nothing was changed.</translation>
    </message>
    <message>
        <source>请先撤销后来的操作，或者直接修改。</source>
        <translation>Please undo the later operations first, or edit directly.</translation>
    </message>
    <message>
        <source>没有找到要撤销的操作，内容没有变化。</source>
        <translation>The operation to undo was not found. Nothing was changed.</translation>
    </message>
    <message>
        <source>完整性检查已停止，数据没有改动。</source>
        <translation>The integrity check was stopped. The data was not changed.</translation>
    </message>
    <message>
        <source>数据库结构有误：%1</source>
        <translation>The structure of the database has a fault: %1</translation>
    </message>
    <message>
        <source>表 %1 中有记录指向不存在的 %2。</source>
        <translation>A record in table %1 points to a %2 that does not exist.</translation>
    </message>
    <message>
        <source>%1 记录 %2 没有操作记录。</source>
        <translation>%1 record %2 has no entry in the journal.</translation>
    </message>
    <message>
        <source>%1 记录 %2 的 %3 与操作记录不一致。</source>
        <translation>%1 record %2: %3 does not agree with the journal.</translation>
    </message>
    <message>
        <source>%1 记录 %2 已缺失。</source>
        <translation>%1 record %2 is missing.</translation>
    </message>
    <message>
        <source>文书 %1 的文件 %2</source>
        <translation>The file %2 of document %1</translation>
    </message>
    <message>
        <source>%1 已损坏或丢失。</source>
        <translation>%1 is damaged or lost.</translation>
    </message>
    <message>
        <source>%1 与登记的校验值不符。</source>
        <translation>%1 does not agree with the hash on file.</translation>
    </message>
    <message>
        <source>检索索引中有 %1 条文本不属于任何记录。</source>
        <translation>Texts in the search index that belong to no record: %1.</translation>
    </message>
    <message>
        <source>检索索引与记录不一致：%1 %2</source>
        <translation>The search index does not agree with the record: %1 %2</translation>
    </message>
    <message>
        <source>检索索引中有多余的条目：%1 %2</source>
        <translation>The search index has an entry too many: %1 %2</translation>
    </message>
    <message>
        <source>这是最后一个可以登录的用户，没有移除。</source>
        <translation>This is the last user who can sign in. Nothing was removed.</translation>
    </message>
    <message>
        <source>请先添加其他用户。</source>
        <translation>Please add another user first.</translation>
    </message>
    <message>
        <source>没有这个文件，其他内容不受影响。</source>
        <translation>There is no such file. Everything else is not affected.</translation>
    </message>
    <message>
        <source>请确认恢复密钥单与所选的数据文件夹对应。</source>
        <translation>Please make sure that the recovery sheet belongs to the chosen data folder.</translation>
    </message>
    <message>
        <source>恢复密钥与恢复密钥单上的不一致，可能有字符抄错或者遗漏。</source>
        <translation>The recovery key is not the one on the recovery sheet; a character may be wrong or missing.</translation>
    </message>
    <message>
        <source>请对照恢复密钥单逐组核对，共六组、每组五个字符。</source>
        <translation>Please check it against the recovery sheet group by group: six groups of five characters.</translation>
    </message>
    <message>
        <source>%1 不是本程序的数据文件夹，没有改动它。</source>
        <translation>%1 is not a data folder of this program. It was not changed.</translation>
    </message>
    <message>
        <source>数据正被另一个程序打开，内容不受影响。</source>
        <translation>The data is open in another program. It is not affected.</translation>
    </message>
    <message>
        <source>它可能已经撤销，请查看案件历史。</source>
        <translation>It may have been undone already; please see the history of the case.</translation>
    </message>
    <message>
        <source>备份里的 %1 缺失或者长度不对。</source>
        <translation>%1 in the backup is missing or has the wrong length.</translation>
    </message>
    <message>
        <source>备份的清单缺失或者已损坏。</source>
        <translation>The list of the backup is missing or damaged.</translation>
    </message>
    <message>
        <source>备份的清单被改动过。</source>
        <translation>The list of the backup was altered.</translation>
    </message>
    <message>
        <source>备份的清单与其中的操作记录不符。</source>
        <translation>The list of the backup does not agree with the journal in it.</translation>
    </message>
    <message>
        <source>备份清单的签名不对。</source>
        <translation>The signature of the list of the backup is not right.</translation>
    </message>
    <message>
        <source>备份里的 %1 打不开。</source>
        <translation>%1 in the backup cannot be opened.</translation>
    </message>
    <message>
        <source>找不到备份 %1。</source>
        <translation>The backup %1 was not found.</translation>
    </message>
    <message>
        <source>%1 不是备份，或者没有写完、已经损坏。</source>
        <translation>%1 is not a backup, or is incomplete or damaged.</translation>
    </message>
    <message>
        <source>请选择更早的一份备份。</source>
        <translation>Please choose an earlier backup.</translation>
    </message>
    <message>
        <source>备份里的 %1 已损坏。</source>
        <translation>%1 in the backup is damaged.</translation>
    </message>
    <message>
        <source>密钥文件 %1 被本程序以外的途径改动过。</source>
        <translation>The key file %1 was altered by something other than this program.</translation>
    </message>
    <message>
        <source>还没有备份。请现在备份一次，并设置一个移动硬盘或者共享文件夹作为第二个位置。</source>
        <translation>There is no backup yet. Please back up now, and set an external drive or shared folder as a second place.</translation>
    </message>
    <message>
        <source>备份位置 %1 现在不可用，那里还没有备份。</source>
        <translation>The backup place %1 is not available now; there is no backup there yet.</translation>
    </message>
    <message>
        <source>备份位置 %1 现在不可用，最近一次备份在 %2 天前。</source>
        <translation>The backup place %1 is not available now; days since the last backup: %2.</translation>
    </message>
    <message>
        <source>设定的备份位置里还没有备份，请现在备份一次。</source>
        <translation>There is no backup in the places set yet. Please back up now.</translation>
    </message>
    <message>
        <source>最近一次备份在 %1 天前，此后又有改动，请尽快备份。</source>
        <translation>Days since the last backup: %1. There have been changes since; please back up soon.</translation>
    </message>
    <message>
        <source>操作记录第 %1 行的签名与之前的记录不符。</source>
        <translation>The signature on line %1 of the journal does not agree with the records before it.</translation>
    </message>
    <message>
        <source>读不出文件 %1。</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>备份已停止，数据和已有的备份没有改动。</source>
        <translation>The backup was stopped. The data and existing backups were not changed.</translation>
    </message>
    <message>
        <source>备份位置 %1 现在不可用，这次没有备份到那里；数据不受影响。</source>
        <translation>The backup place %1 is not available now, so nothing was backed up there this time. The data is not affected.</translation>
    </message>
    <message>
        <source>请插上移动硬盘或者接通共享文件夹，再备份一次。</source>
        <translation>Please connect the external drive or shared folder, then back up again.</translation>
    </message>
    <message>
        <source>备份没有写成，已有的备份没有改动。</source>
        <translation>The backup was not written. Existing backups were not changed.</translation>
    </message>
    <message>
        <source>这份备份已损坏，没有恢复，现有的数据没有改动。</source>
        <translation>This backup is damaged and was not restored. The present data was not changed.</translation>
    </message>
    <message>
        <source>请选择更早的一份备份，或者另一个位置的备份。</source>
        <translation>Please choose an earlier backup, or one in another place.</translation>
    </message>
    <message>
        <source>恢复已停止，现有的数据没有改动。</source>
        <translation>The restore was stopped. The present data was not changed.</translation>
    </message>
    <message>
        <source>请选择一个新的文件夹，或者要求把现有的数据改名保留。</source>
        <translation>Please choose a new folder, or ask for the present data to be kept under another name.</translation>
    </message>
    <message>
        <source>旁边没有恢复之前保留的数据，没有改动。</source>
        <translation>No data kept from before a restore was found beside it. Nothing was changed.</translation>
    </message>
    <message>
        <source>请检查所选的数据文件夹。</source>
        <translation>Please check the chosen data folder.</translation>
    </message>
    <message>
        <source>密钥文件 %1 缺失。</source>
        <translation>The key file %1 is missing.</translation>
    </message>
    <message>
        <source>密钥文件 %1 已损坏。</source>
        <translation>The key file %1 is damaged.</translation>
    </message>
    <message>
        <source>密码已连续 %1 次不正确，请 %2 秒后再试，数据没有改动。</source>
        <translation>Wrong passwords in a row: %1. The data was not changed. Please try again in %2 seconds.</translation>
    </message>
    <message>
        <source>忘记密码时，可以请系统管理员重设，或者使用恢复密钥。</source>
        <translation>Please ask the administrator to reset a forgotten password, or use the recovery key.</translation>
    </message>
    <message>
        <source>数据库的结构版本被改动过。</source>
        <translation>The schema version of the database was altered.</translation>
    </message>
    <message>
        <source>数据库结构中有多余的 %1。</source>
        <translation>The database schema has %1, which does not belong there.</translation>
    </message>
    <message>
        <source>数据库结构中的 %1 被改动过。</source>
        <translation>%1 in the database schema was altered.</translation>
    </message>
    <message>
        <source>数据库结构中缺少 %1。</source>
        <translation>The database schema lacks %1.</translation>
    </message>
    <message>
        <source>表 meta 中的 oldest_reader 被改动过。</source>
        <translation>oldest_reader in the table meta was altered.</translation>
    </message>
    <message>
        <source>操作记录与 journal.seal 中签名的状态不符：末尾被截去或者记录被重新编造过。</source>
        <translation>The journal does not agree with the state signed in journal.seal: its end was cut off or its records were made up anew.</translation>
    </message>
    <message>
        <source>操作记录的签名密钥已损坏或者被改动过。</source>
        <translation>The signing key of the journal is damaged or was altered.</translation>
    </message>
    <message>
        <source>文件 journal.seal 缺失。</source>
        <translation>The file journal.seal is missing.</translation>
    </message>
    <message>
        <source>文件 journal.seal 已损坏或者被改动过。</source>
        <translation>The file journal.seal is damaged or was altered.</translation>
    </message>
    <message>
        <source>操作记录没有签名密钥。</source>
        <translation>The journal has no signing key.</translation>
    </message>
    <message>
        <source>表 %1 的校验值缺失。</source>
        <translation>The hash of the table %1 is missing.</translation>
    </message>
    <message>
        <source>表 %1 被本程序以外的途径改动过。</source>
        <translation>The table %1 was altered by something other than this program.</translation>
    </message>
    <message>
        <source>只有系统管理员、持恢复密钥的人或者两名工作人员一起可以重设密码，密码没有改变。</source>
        <translation>Only the administrator, a holder of the recovery key or two members of staff together can reset a password. The password was not changed.</translation>
    </message>
    <message>
        <source>请系统管理员操作，或者用恢复密钥打开后重设。</source>
        <translation>Please ask the administrator, or open with the recovery key and reset it then.</translation>
    </message>
    <message>
        <source>数据文件夹在程序打开期间被移动、改名或者删除，本次操作没有保存。</source>
        <translation>The data folder was moved, renamed or deleted while the program was open. This operation was not saved.</translation>
    </message>
    <message>
        <source>请把文件夹放回原处再试；已经删除的，请立即做一次备份，内容还可以从打开的程序里取出。</source>
        <translation>Please put the folder back and try again; if it was deleted, back up at once: the content can still be taken from the open program.</translation>
    </message>
    <message>
        <source>密钥文件被本程序以外的途径改动过，没有写入新的内容。</source>
        <translation>The key file was altered by something other than this program. Nothing new was written.</translation>
    </message>
    <message>
        <source>请用备份里的密钥文件修复后再试。</source>
        <translation>Please repair it with the key file from a backup, then try again.</translation>
    </message>
    <message>
        <source>文件 %1 不是本程序保存的，或者已经损坏。</source>
        <translation>The file %1 was not saved by this program, or is damaged.</translation>
    </message>
    <message>
        <source>核对已停止，备份没有改动。</source>
        <translation>The check was stopped; the backup was not changed.</translation>
    </message>
    <message>
        <source>这份备份是更换密钥以前做的，或者它的密钥文件已损坏，没有核对。</source>
        <translation>This backup was made before the key was changed, or its key file is damaged; it was not checked.</translation>
    </message>
    <message>
        <source>请输入备份当时的姓名和密码再核对一次。</source>
        <translation>Enter the name and password of that time and check it again.</translation>
    </message>
    <message>
        <source>找不到文件夹 %1，没有添加。</source>
        <translation>Folder %1 was not found; nothing was added.</translation>
    </message>
    <message>
        <source>请插上移动硬盘或者接通共享文件夹，再选择其中的一个文件夹。</source>
        <translation>Connect the external disk or shared folder and choose a folder on it.</translation>
    </message>
    <message>
        <source>%1 在数据文件夹或者一份备份里面，没有添加。</source>
        <translation>%1 is inside the data folder or inside a backup; nothing was added.</translation>
    </message>
    <message>
        <source>请选择数据文件夹以外的位置，最好在移动硬盘或者共享文件夹上。</source>
        <translation>Choose a place outside the data folder, best on an external disk or in a shared folder.</translation>
    </message>
    <message>
        <source>%1 不允许写入，没有添加。</source>
        <translation>%1 cannot be written to; nothing was added.</translation>
    </message>
    <message>
        <source>请检查移动硬盘的写保护和文件夹的权限，或者换一个文件夹。</source>
        <translation>Check the disk's write protection and the folder's rights, or choose another folder.</translation>
    </message>
    <message>
        <source>备份 %1 保存到操作记录第 %2 行，与现在的操作记录不符：数据被换成了较早的，或者被重新编造过。</source>
        <translation>Backup %1 holds the journal up to row %2 and does not fit the journal as it is now: the data was replaced by earlier data or made up anew.</translation>
    </message>
    <message>
        <source>请上述人员各登录一次，程序会自动更新他们的密钥，然后再更换。</source>
        <translation>Please let each of these people sign in once, which renews their keys; then change it.</translation>
    </message>
    <message>
        <source>恢复密钥单也是早期版本的，请先重新生成恢复密钥。</source>
        <translation> The recovery sheet is of an early version as well; please make a new recovery key first.</translation>
    </message>
    <message>
        <source>请先重新生成恢复密钥，再更换。</source>
        <translation>Please make a new recovery key first, then change it.</translation>
    </message>
    <message>
        <source>恢复密钥单</source>
        <translation>recovery sheet</translation>
    </message>
    <message>
        <source>这些密钥是早期版本建立的，还不能更换数据密钥：%1。内容没有改变。</source>
        <translation>The data key cannot be changed yet, because these keys were made by an early version: %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>数据密钥已经更换，只有收尾没有做完：%1</source>
        <translation>The data key has been changed, only the last steps are not finished: %1</translation>
    </message>
    <message>
        <source>案件和文书都可以照常使用；下次打开时程序会自动完成，不需要重新更换。</source>
        <translation>Cases and papers can be used as before; the program finishes it at the next opening, and the key need not be changed again.</translation>
    </message>
    <message>
        <source>%1数据密钥没有更换，内容没有改变。</source>
        <translation>%1 The data key was not changed, and nothing else was.</translation>
    </message>
    <message>
        <source>请先运行完整性检查，查明原因后再更换。</source>
        <translation>Please run the integrity check first and change the key when the cause is known.</translation>
    </message>
    <message>
        <source>数据密钥的更换停在了最后一步，已保存的内容完好。</source>
        <translation>The change of the data key stopped at its last step; what was saved is whole.</translation>
    </message>
    <message>
        <source>请关闭程序再打开一次，程序会自动完成更换。</source>
        <translation>Please close the program and open it again; it finishes the change by itself.</translation>
    </message>
    <message>
        <source>已停止更换，仍然使用原来的数据密钥，内容没有改变。</source>
        <translation>The change was stopped; the data key is the one of before, and nothing was changed.</translation>
    </message>
    <message>
        <source>上次更换数据密钥没有完成，已退回原来的密钥；磁盘可以写入后再打开一次即可清理。</source>
        <translation>The last change of the data key was not finished and was taken back; what is left of it goes at an opening when the disk can be written to.</translation>
    </message>
    <message>
        <source>数据密钥已经更换，收尾还没有做完：%1下次打开时会自动继续。</source>
        <translation>The data key has been changed, the last steps are not finished: %1 They go on by themselves at the next opening.</translation>
    </message>
    <message>
        <source>读不出密码错误次数的记录，为安全起见请 %1 秒后再试，数据没有改动。</source>
        <translation>The record of wrong passwords cannot be read; to be safe, please try again in %1 seconds. The data was not changed.</translation>
    </message>
    <message>
        <source>数据文件夹 %1 不在本机的硬盘上，而在共享文件夹或者网络盘上（%2）。断网或者断电时可能丢失最后的内容，也可能无法阻止两台电脑同时打开。请把数据移到本机的硬盘，共享位置只用来存放备份。</source>
        <translation>The data folder %1 is not on a disk of this computer but on a share or network drive (%2). When the line or the power fails, the last content may be lost, and two computers may not be kept from opening it at once. Please move the data to a disk of this computer and use the share for backups only.</translation>
    </message>
    <message>
        <source>网络盘</source>
        <translation>network drive</translation>
    </message>
    <message>
        <source>电脑的时间可能不对：现在显示 %1，而最近一次操作记在 %2。期限和文书日期都按电脑的时间计算，请先校准日期和时间；已保存的内容不受影响。</source>
        <translation>The computer's clock may be wrong: it shows %1, but the last operation was recorded at %2. Time limits and dates on papers follow the computer's clock, so please set date and time first; what was saved is not affected.</translation>
    </message>
    <message>
        <source>电脑的时间可能不对：现在显示 %1，早于本程序的日期 %2。期限和文书日期都按电脑的时间计算，请先校准日期和时间。</source>
        <translation>The computer's clock may be wrong: it shows %1, which is before this program's date %2. Time limits and dates on papers follow the computer's clock, so please set date and time first.</translation>
    </message>
    <message>
        <source>读不到数据文件夹里的文件 %1，程序没有改动它。</source>
        <translation>The file %1 in the data folder cannot be read; the program did not change it.</translation>
    </message>
    <message>
        <source>请检查磁盘、连线和文件的权限，然后重试；这不一定是文件损坏。</source>
        <translation>Please check the disk, the cable and the rights of the file, then try again; the file is not necessarily damaged.</translation>
    </message>
    <message>
        <source>密钥文件 %1 与 %2 不一致，其中一份是较早的。</source>
        <translation>Key files %1 and %2 differ; one of the two is older.</translation>
    </message>
    <message>
        <source>数据库文件 cases.db 的末尾（第 %1 页之后）有多余的内容。</source>
        <translation>There is something at the end of cases.db, behind page %1, that does not belong to it.</translation>
    </message>
    <message>
        <source>数据库从第 %1 页起缺失，应当有 %2 页。</source>
        <translation>The database is cut off from page %1 on; it should have %2 pages.</translation>
    </message>
    <message>
        <source>数据库 cases.db 的每一页都读不出来：第 1 页的开头已损坏，或者它与密钥文件 keys.json 不是同一机构的。</source>
        <translation>No page of the database cases.db can be read: the start of page 1 is damaged, or it and the key file keys.json belong to different offices.</translation>
    </message>
    <message>
        <source>数据库第 %1 页（共 %2 页）已损坏。</source>
        <translation>Page %1 of the database (of %2) is damaged.</translation>
    </message>
    <message>
        <source>日志文件 cases.db-wal 有 %1 段读不出来：断电或者中断前最后保存的内容可能不在，请核对最后做的几件事。</source>
        <translation>%1 parts of the log file cases.db-wal cannot be read: what was saved last before the power cut or interruption may be missing. Please check what was done last.</translation>
    </message>
    <message>
        <source>请用“抢救”把能读出的内容取到一个新的案件库，或者从备份恢复。</source>
        <translation>Please salvage what can be read into a new store, or restore a backup.</translation>
    </message>
    <message>
        <source>密钥文件已经用完好的一份重新写好。</source>
        <translation>The key files were written anew from the one that is sound.</translation>
    </message>
    <message>
        <source>密钥文件已经用备份 %1 里的重新写好；此后改过的密码无效。</source>
        <translation>The key files were written anew from backup %1; passwords changed since then no longer work.</translation>
    </message>
    <message>
        <source>文件 %1 已损坏或丢失，找得到的备份里都没有完好的。</source>
        <translation>File %1 is damaged or missing, and none of the backups found holds it sound.</translation>
    </message>
    <message>
        <source>文件 %1 已经从备份取回。</source>
        <translation>File %1 was taken back from a backup.</translation>
    </message>
    <message>
        <source>检索索引已经按记录重新建立。</source>
        <translation>The search index was made anew from the records.</translation>
    </message>
    <message>
        <source>抢救已停止，原来的数据没有改动。</source>
        <translation>The salvage was stopped; the original data was not changed.</translation>
    </message>
    <message>
        <source>所有内容都已保住，可以改用新的案件库；原来的文件夹请留存。</source>
        <translation>Everything was kept; you can go on with the new store. Please keep the original folder.</translation>
    </message>
    <message>
        <source>请核对上面列出的内容后改用新的案件库；原来的文件夹请留存。</source>
        <translation>Please check what is listed above, then go on with the new store. Please keep the original folder.</translation>
    </message>
    <message>
        <source>另一个办法是恢复 %1 的备份：会失去此后的约 %2 行操作记录，抢救则有 %3 条记录丢失或者需要核对。</source>
        <translation>The other way is to restore the backup of %1: that loses about %2 rows of the journal since, while %3 records of the salvage are lost or need a check.</translation>
    </message>
    <message>
        <source>已按操作记录完整找回</source>
        <translation>rebuilt in full from the journal</translation>
    </message>
    <message>
        <source>按操作记录找回，之后可能还有改动或者已经删除，请核对</source>
        <translation>rebuilt from the journal; it may have been changed or removed since, please check</translation>
    </message>
    <message>
        <source>取自备份，可能不是最新的，请核对</source>
        <translation>taken from a backup and perhaps not the latest, please check</translation>
    </message>
    <message>
        <source>内容丢失，只留下空记录，以便保住与它有关的内容</source>
        <translation>its content is lost; an empty record stays so that what belongs to it could be kept</translation>
    </message>
    <message>
        <source>丢失</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>未知种类的记录</source>
        <translation>Record of an unknown kind</translation>
    </message>
    <message>
        <source>（案件 %1）</source>
        <translation> (case %1)</translation>
    </message>
    <message>
        <source>数据抢救报告（%1）</source>
        <translation>Report of the salvage (%1)</translation>
    </message>
    <message>
        <source>原来的数据：%1，没有改动。</source>
        <translation>Original data: %1, not changed.</translation>
    </message>
    <message>
        <source>新的案件库：%1。</source>
        <translation>New store: %1.</translation>
    </message>
    <message>
        <source>数据库共 %1 页，损坏 %2 页；原样保住记录 %3 条，操作记录 %4 行。</source>
        <translation>The database has %1 pages, %2 of them damaged; %3 records were kept as they were, and %4 rows of the journal.</translation>
    </message>
    <message>
        <source>数据库文件的开头已经丢失，各页不能逐一核验，请仔细核对内容。</source>
        <translation>The start of the database file is lost, so its pages cannot be proved one by one. Please check the content with care.</translation>
    </message>
    <message>
        <source>两份密钥文件都已损坏，用的是备份 %1 里的密钥；此后改过的密码无效。</source>
        <translation>Both key files are damaged; the keys of backup %1 were used. Passwords changed since then no longer work.</translation>
    </message>
    <message>
        <source>日志里有 %1 段读不出来，最后保存的内容可能不在。</source>
        <translation>%1 parts of the log cannot be read; what was saved last may be missing.</translation>
    </message>
    <message>
        <source>操作记录第 %1 行到第 %2 行丢失。</source>
        <translation>Rows %1 to %2 of the journal are lost.</translation>
    </message>
    <message>
        <source>缺少的内容取自备份 %1。</source>
        <translation>What was missing was taken from backup %1.</translation>
    </message>
    <message>
        <source>编号的计数已丢失，已按现有的最大编号接续，请核对下一个案号。</source>
        <translation>The counters of numbers are lost and go on from the highest number present; please check the next case number.</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>文件 %1… 取自备份，内容与登记的一致。</source>
        <translation>File %1… was taken from a backup; its content is as registered.</translation>
    </message>
    <message>
        <source>%1 的文件丢失。</source>
        <translation>The file of %1 is lost.</translation>
    </message>
    <message>
        <source>需要核对的案件：%1。</source>
        <translation>Cases to check: %1.</translation>
    </message>
    <message>
        <source>数据已经关闭，本次操作没有保存，此前保存的内容完好。</source>
        <translation>The data is closed; this operation was not saved, and what was saved before is whole.</translation>
    </message>
    <message>
        <source>请关闭程序再打开；仍然打不开的，请检查磁盘和连线是否正常。</source>
        <translation>Please close the program and open it again; if it still does not open, check the disk and the cable.</translation>
    </message>
    <message>
        <source>已停止，数据没有改动。</source>
        <translation>Stopped; the data was not changed.</translation>
    </message>
    <message>
        <source>数据库文件在别的文件夹里还有一个硬链接，没有打开，内容完好。</source>
        <translation>The database file has a hard link in another folder; it was not opened and is unharmed.</translation>
    </message>
    <message>
        <source>同一个文件从两处打开会损坏数据。请把数据文件夹复制一份，打开复制的那一份。</source>
        <translation>Opening one file from two places damages it. Copy the data folder and open the copy.</translation>
    </message>
    <message>
        <source>数据密钥的更换还没有完成，密码和密钥没有改变，案件不受影响。</source>
        <translation>The change of the data key is not finished yet; passwords and keys were not changed, and cases are not affected.</translation>
    </message>
    <message>
        <source>请关闭程序再打开一次，程序会自动完成更换，然后重试。</source>
        <translation>Please close the program and open it again, which finishes the change, then try again.</translation>
    </message>
    <message>
        <source>数据文件夹所在的位置不能阻止两台电脑同时打开，没有打开，内容没有改变。</source>
        <translation>Where the data folder lies, two computers cannot be kept from opening it at once; it was not opened, and nothing was changed.</translation>
    </message>
    <message>
        <source>请把数据文件夹移到本机的硬盘上再打开。</source>
        <translation>Please move the data folder to a disk of this computer and open it there.</translation>
    </message>
    <message>
        <source>%1 现在读不到，不一定是损坏。</source>
        <translation>%1 cannot be read now; it is not necessarily damaged.</translation>
    </message>
</context>
</TS>
